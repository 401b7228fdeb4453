"""The models on this computer: what can be installed, what is there, and whether it is whole."""
