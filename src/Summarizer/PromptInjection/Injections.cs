using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>Text in an article that addresses a language model instead of readers (OWASP LLM01, prompt injection).</summary>
/// <param name="Spans">
/// Sentences, and paragraphs of chat markup, in order and without overlap. They are not evidence for a summary and are never quoted. Strong
/// ones address a language model or mention its reply. Weak ones are orders or questions that have nothing to do with the article around
/// them.
/// </param>
/// <param name="AddressesModel">Whether at least one of them is strong.</param>
/// <param name="Requests">Further sentences that are not evidence, because they only ask for something foreign to the article.</param>
internal sealed record Injections(IReadOnlyList<TextSpan> Spans, bool AddressesModel, IReadOnlyList<TextSpan> Requests);
