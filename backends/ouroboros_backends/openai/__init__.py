"""Models on servers that speak the OpenAI protocol. Importing this loads no client.

The package's own name is ``openai``; inside it ``import openai`` still means the library.
"""
