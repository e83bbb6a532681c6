using System.Text;
using Summarizer.Articles.Formats;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Quotes.Verification;

/// <summary>A candidate's words without surrounding white space, quotation marks, and a final comma or full stop.</summary>
internal sealed class CandidateText
{
    private const int MinWords = 3;
    private const int MinCharacters = 12;
    private static readonly string[] Ellipses = ["[…]", "[...]", "(…)", "(...)", "…", "..."];

    private readonly bool _closes;

    private CandidateText(string words)
    {
        var plain = WithoutComma(WithoutMarks(InlineMarkup.Strip(words)));
        words = WithoutComma(words);
        Words = words;
        var bare = WithoutLast(words, out _closes);
        Variants =
        [
            .. new[] { words, bare, WithoutEllipses(words), WithoutEllipses(bare), plain, WithoutLast(plain, out _) }
                .Select(variant => TextFolding.Fold(variant).Text)
                .Where(variant => variant.Length > 0)
                .Distinct(),
        ];
    }

    public string Words { get; }

    /// <summary>The folded forms to search for, the most faithful first.</summary>
    public IReadOnlyList<string> Variants { get; }

    /// <summary>Whether there is an ellipsis between words.</summary>
    public bool HasInnerEllipsis => Ellipses.Any(ellipsis => WithoutEllipses(Words).Contains(ellipsis, StringComparison.Ordinal));

    /// <summary>Reads a candidate. Characters that cannot be normalized are removed.</summary>
    public static CandidateText Of(string text) =>
        new(WithoutMarks(CanonicalText.DropNoncharacters(text).Normalize(NormalizationForm.FormC)));

    /// <summary>
    /// Whether a text is too short for a statement: fewer than three words or twelve characters. An ideograph counts as two characters.
    /// </summary>
    public static bool IsTooShort(string text)
    {
        int words = 0,
            characters = 0;
        foreach (var word in WordTokenizer.Words(text))
        {
            words++;
            characters += word.Kind == WordKind.Ideograph ? 2 : word.Span.Length + 1;
        }

        return words < MinWords || characters - 1 < MinCharacters;
    }

    /// <summary>Whether the article's words equal the candidate's, character by character.</summary>
    public bool Equals(string words) => Words == words;

    /// <summary>The span extended by the article's closing mark, if the candidate had one.</summary>
    public TextSpan WithClosingMark(string article, TextSpan span)
    {
        if (!_closes || span.End >= article.Length || article[span.End] is not ('.' or '!' or '?' or '…'))
            return span;
        var isEllipsis = span.End + 1 < article.Length && article[span.End + 1] == '.';
        return isEllipsis || SentenceBoundaries.IsTerminator(article[span.End - 1]) ? span : span with { End = span.End + 1 };
    }

    private static string WithoutMarks(string text)
    {
        var words = text.AsSpan().Trim();
        while (words.Length > 1 && IsOuter(words[0]))
            words = words[1..].TrimStart();
        while (words.Length > 1 && IsOuter(words[^1]))
            words = words[..^1].TrimEnd();
        return words.ToString();
    }

    private static bool IsOuter(char c) => QuotationMarks.IsMark(c) || c is '`' or '´';

    // The comma before the closing mark belongs to the sentence around the quote.
    private static string WithoutComma(string words) => words.EndsWith(',') || words.EndsWith(';') ? WithoutMarks(words[..^1]) : words;

    // Whoever copied the words may have added the full stop.
    private static string WithoutLast(string words, out bool closes)
    {
        closes = words.EndsWith('.') && !words.EndsWith("..", StringComparison.Ordinal) || words.EndsWith('。');
        return closes ? WithoutMarks(words[..^1]) : words;
    }

    private static string WithoutEllipses(string words)
    {
        foreach (var ellipsis in Ellipses)
        {
            if (words.StartsWith(ellipsis, StringComparison.Ordinal))
                words = words[ellipsis.Length..].TrimStart();
            if (words.EndsWith(ellipsis, StringComparison.Ordinal))
                words = words[..^ellipsis.Length].TrimEnd();
        }

        return words;
    }
}
