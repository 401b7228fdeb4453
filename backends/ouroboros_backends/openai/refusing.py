"""What a service said against a fine-tuning job, in words for the teacher and without the key."""

from __future__ import annotations

from ouroboros_backends.openai.redaction import clean
from ouroboros_desktop.core.errors import UpdateProblem

ALTERNATIVE = "Choose “Instructions” instead, which changes no weights."

_PASSING = frozenset({408, 409, 429})
_SERVER_ERROR = 500


def said(error: Exception, key: str) -> str:
    """Return the service's own sentence, '' where it said none."""
    body = getattr(error, "body", None)
    text = body.get("message") if isinstance(body, dict) else ""
    line = clean(text if isinstance(text, str) else "", key)
    return line if not line or line.endswith((".", "!", "?", "…")) else f"{line}."


def passing(error: Exception) -> bool:
    """Whether asking again may help: the service is busy or failed, or was not reached."""
    import openai

    if isinstance(error, openai.APIStatusError):
        busy = error.status_code in _PASSING or error.status_code >= _SERVER_ERROR
        return busy and error.code != "insufficient_quota"
    return isinstance(error, openai.APIConnectionError | ValueError | AttributeError)


def problem(server: str, error: Exception, key: str) -> UpdateProblem:
    """Return the error as one of ours; nothing has changed."""
    import openai

    words = said(error, key)
    if isinstance(error, openai.AuthenticationError):
        return UpdateProblem(
            f"{server} did not accept the key. {words}".strip(), hint="Check the key in settings."
        )
    if isinstance(error, openai.PermissionDeniedError | openai.NotFoundError):
        return UpdateProblem(
            f"{server} offers no fine-tuning for this. {words}".strip(), hint=ALTERNATIVE
        )
    if isinstance(error, openai.APIStatusError):
        return UpdateProblem(f"{server} refused the fine-tuning. {words}".strip(), hint=ALTERNATIVE)
    if isinstance(error, openai.APIConnectionError):
        return UpdateProblem(
            f"{server} could not be reached.", hint=f"Try again later. {ALTERNATIVE}"
        )
    return UpdateProblem(
        f"{server} sent something that is no answer about fine-tuning.", hint=ALTERNATIVE
    )
