namespace Summarizer.Text;

/// <param name="Span">The whole word with suffixes: <c>Trump'ın</c>, <c>don't</c>, <c>5.000</c>.</param>
/// <param name="Stem">
/// The word without what an apostrophe separates: <c>Trump</c> in <c>Trump'ın</c>, <c>homme</c> in <c>l'homme</c>.
/// </param>
internal readonly record struct Word(TextSpan Span, TextSpan Stem, WordKind Kind);

/// <summary>The kind of characters in a word.</summary>
internal enum WordKind
{
    Letters,

    /// <summary>A number, with or without suffixes: <c>2,5</c>, <c>2000'de</c>.</summary>
    Number,

    /// <summary>One character of a script without spaces between words, such as Chinese, Japanese or Thai.</summary>
    Ideograph,
}
