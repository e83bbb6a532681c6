using Summarizer.Text;

namespace Summarizer.Quotes.Speech;

/// <summary>The turns of an interview, in order.</summary>
/// <param name="Questions">The paragraphs of the questions, with their labels.</param>
internal sealed record Interview(IReadOnlyList<SpokenTurn> Answers, IReadOnlyList<TextSpan> Questions)
{
    /// <summary>An article that is not an interview.</summary>
    public static Interview None { get; } = new([], []);
}
