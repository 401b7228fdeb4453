"""What a teacher is told of a server in words: where words go, what is sent, what it costs."""

from __future__ import annotations

from ouroboros_desktop.core.servers import Server
from ouroboros_desktop.models.keys import KeySource, variable

NOT_ENCRYPTED = (
    "NOT encrypted: whoever is on the way can read and change every word, and read your key."
)

SENT = (
    "Your messages, summaries, labyrinth prompts and answers; in a policy update there also your"
    " rewrites and rankings."
)


def disclosure(server: Server) -> tuple[tuple[str, str], ...]:
    """Return title and text of all that is agreed to, in the order it is shown."""
    return (
        ("Where", server.url),
        ("On the way", way(server)),
        ("Model", server.model),
        ("What is sent", SENT),
        ("What is never sent", "Your scores, your files, and keys of other servers."),
        ("Cost", cost(server)),
    )


def way(server: Server) -> str:
    """Return how words travel to ``server``."""
    if server.here:
        return "They stay on this computer."
    return "Encrypted." if server.encrypted else NOT_ENCRYPTED


def cost(server: Server) -> str:
    """Return the prices and the budget in a sentence."""
    if not server.prompt_price and not server.completion_price:
        prices = "Nothing" if server.here else "No price is entered; it may cost money all the same"
    else:
        prices = (
            f"US$ {server.prompt_price:,.2f} for a million tokens that it reads, "
            f"US$ {server.completion_price:,.2f} for a million that it writes"
        )
    if not server.budget:
        return f"{prices}. No budget is set." if not server.here else f"{prices}."
    return f"{prices}. At most US$ {server.budget:,.2f} a month."


def key_words(server: Server, source: KeySource) -> str:
    """Return in words where the key of ``server`` is."""
    return {
        KeySource.KEYRING: "Key in the keyring",
        KeySource.ENVIRONMENT: f"Key from {variable(server.host)}",
        KeySource.MEMORY: "Key in memory until you quit",
        KeySource.NONE: "No key",
    }[source]
