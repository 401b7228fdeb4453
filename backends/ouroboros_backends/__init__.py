"""Model runtimes. Every module and package in this folder that holds a ``Backend`` is one."""
