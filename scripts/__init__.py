"""Development scripts behind build.sh; not part of the plugin."""
