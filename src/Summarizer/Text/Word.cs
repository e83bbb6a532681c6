namespace Summarizer.Text;

/// <summary>One word of a text.</summary>
/// <param name="Span">The whole word with its suffixes: <c>Trump'ın</c>, <c>don't</c>, <c>5.000</c>.</param>
/// <param name="WithoutAffix">The word without what an apostrophe adds: <c>Trump</c> of <c>Trump'ın</c>, <c>homme</c> of <c>l'homme</c>.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Word(TextSpan Span, TextSpan WithoutAffix, WordKind Kind)
{
    /// <summary>Whether an apostrophe separates a suffix from it: <c>Putin'den</c>, <c>Obama’s</c>.</summary>
    public bool HasSuffix => WithoutAffix.End < Span.End;
}

/// <summary>What a word is made of.</summary>
public enum WordKind
{
    /// <summary>Letters.</summary>
    Letters,

    /// <summary>A number, perhaps with suffixes: <c>2,5</c>, <c>2000'de</c>.</summary>
    Number,

    /// <summary>One character of a script that puts no spaces between words, such as Chinese, Japanese or Thai.</summary>
    Ideograph,
}
