using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>What in an article speaks to a language model instead of to readers (OWASP LLM01, prompt injection).</summary>
/// <param name="Spans">
/// Sentences, and paragraphs of chat markup, in order and without overlap: no evidence for a summary and never quoted. Strong ones speak
/// to a language model or of its reply; weak ones give an order or a question that has nothing to do with the article around them.
/// </param>
/// <param name="AddressesModel">Whether at least one of them is strong.</param>
public sealed record Injections(IReadOnlyList<TextSpan> Spans, bool AddressesModel)
{
    /// <summary>Nothing was found.</summary>
    public static Injections None { get; } = new([], AddressesModel: false);
}
