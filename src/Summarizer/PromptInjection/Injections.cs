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
/// <param name="Isolated">
/// Sentences that may be orders and share hardly a word with the others: evidence only for a statement that holds all of one.
/// </param>
/// <param name="Lone">Sentences that have nothing to do with the others: orders only if a model obeyed them.</param>
/// <param name="Title">What the title is.</param>
internal sealed record Injections(
    IReadOnlyList<TextSpan> Spans,
    bool AddressesModel,
    IReadOnlyList<TextSpan> Requests,
    IReadOnlyList<TextSpan> Isolated,
    LoneSentences Lone,
    TitleTrust Title
);

/// <summary>How far the title of an article is to be trusted.</summary>
internal enum TitleTrust
{
    /// <summary>It belongs to the article.</summary>
    Full,

    /// <summary>
    /// It is a question, or may be an order and shares hardly a word with the article: perhaps a headline, but not evidence.
    /// </summary>
    Isolated,

    /// <summary>It is an order or a question that has nothing to do with the article.</summary>
    Foreign,

    /// <summary>It addresses a model.</summary>
    AddressesModel,
}
