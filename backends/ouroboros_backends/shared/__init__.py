"""What backends on Hugging Face folders have in common: texts, ids, the sequence of an update.

No tensor library is imported here. A runtime brings an ``Engine`` (see ``engine.py``); numbers
cross as NumPy arrays. This is not a backend: ``discover`` finds none in it.
"""
