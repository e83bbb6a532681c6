using Summarizer.Articles;
using Summarizer.Quotes.Verification;
using Summarizer.Sentences;
using Summarizer.Tests.Articles;
using Summarizer.Text;

namespace Summarizer.Tests.Quotes;

/// <summary>
/// Hundreds of candidates, each a real quote with one change. A changed word must be refused, changed typography must be repaired to the
/// article's own characters. The expectations are exact, and so is the number of rows.
/// </summary>
public sealed class QuoteMutationTests
{
    private static readonly Dictionary<string, Article> Articles = new()
    {
        ["tr-lavrov"] = Seeds.Read(Seeds.Lavrov),
        ["tr-clinton"] = Seeds.Read(Seeds.Clinton),
        ["tr-kellogg"] = Seeds.Read(Seeds.Kellogg),
        ["tr-trump"] = Seeds.Read(Seeds.Trump),
        ["id-putin"] = Seeds.Read(Seeds.Putin),
        ["en"] = ArticleBuilder.Read(
            "The mayor, Ann Brown, said: “We will not close 12 of the 40 schools this year, and nobody should believe it.” She left early.",
            "en"
        ),
        ["en-2"] = ArticleBuilder.Read(
            "\"It isn't about money - it is about our children's future and 3.5 million voters,\" said Bill Green, a teacher.",
            "en"
        ),
        ["ru"] = ArticleBuilder.Read(
            "«Мы не будем закрывать 12 школ в этом году, и никто не должен в это верить», — сказал мэр Иван Петров.",
            "ru"
        ),
        ["ar"] = ArticleBuilder.Read("قال الوزير أحمد: «لن نغلق 12 مدرسة هذا العام ولا ينبغي لأحد أن يصدق ذلك أبدا».", "ar"),
    };

    private static readonly (string Name, Func<string[], string?> Mutate)[] WordChanges =
    [
        ("first word changed", words => Join([words[0] + "x", .. words[1..]])),
        ("last word changed", words => Join([.. words[..^1], words[^1].TrimEnd('.', '?') + "x"])),
        ("middle word changed", words => Join([.. words[..(words.Length / 2)], "zzz", .. words[(words.Length / 2 + 1)..]])),
        ("second word dropped", words => Join([words[0], .. words[2..]])),
        ("middle word dropped", words => Join([.. words[..(words.Length / 2)], .. words[(words.Length / 2 + 1)..]])),
        ("word before last dropped", words => Join([.. words[..^2], words[^1]])),
        ("word added in front", words => Join(["Zzz", .. words])),
        ("word added in the middle", words => Join([.. words[..(words.Length / 2)], "zzz", .. words[(words.Length / 2)..]])),
        ("word added at the end", words => Join([.. words, "zzz"])),
        ("word doubled", words => Join([.. words[..2], words[1], .. words[2..]])),
        ("words swapped", words => words[1] == words[2] ? null : Join([words[0], words[2], words[1], .. words[3..]])),
        ("last words swapped", words => words[^1] == words[^2] ? null : Join([.. words[..^2], words[^1], words[^2]])),
        ("order turned round", words => Join([.. words.Reverse()])),
        ("middle left out with …", words => Join([words[0], words[1], "…", words[^2], words[^1]])),
        ("middle left out with ...", words => Join([words[0], words[1], "...", words[^2], words[^1]])),
        ("middle left out with [...]", words => Join([words[0], words[1], "[...]", words[^2], words[^1]])),
        ("first letter cut", words => words[0].Length < 3 ? null : Join([words[0][1..], .. words[1..]])),
        ("last letter cut", words => words[^1].Trim('.', '?').Length < 3 ? null : Join([.. words[..^1], words[^1].Trim('.', '?')[..^1]])),
        ("number changed", words => words.Any(HasDigit) ? Join([.. words.Select(word => HasDigit(word) ? Increase(word) : word)]) : null),
        ("comma for space", words => Join([words[0] + ",,", .. words[1..]])),
        ("capitals", words => Join(words).ToUpperInvariant() is var upper && upper != Join(words) ? upper : null),
        ("negated", words => Join([words[0], "not", .. words[1..]])),
        ("exclaimed", words => Join(words).TrimEnd('.', '?') + "!"),
    ];

    private static readonly (string Name, Func<string, string> Mutate)[] TypographyChanges =
    [
        ("as it is", text => text),
        ("double marks around", text => $"\"{text}\""),
        ("curly marks around", text => $"“{text}”"),
        ("low marks around", text => $"„{text}“"),
        ("guillemets around", text => $"« {text} »"),
        ("mixed marks around", text => $"”{text}».".Replace("».", "»", StringComparison.Ordinal)),
        ("straight apostrophes", text => text.Replace('’', '\'')),
        ("curly apostrophes", text => text.Replace('\'', '’')),
        ("line breaks", text => text.Replace(" ", "\n", StringComparison.Ordinal)),
        ("double spaces", text => text.Replace(" ", "  ", StringComparison.Ordinal)),
        ("no-break spaces", text => text.Replace(' ', '\u00A0')),
        ("thin spaces", text => text.Replace(' ', '\u2009')),
        ("soft hyphens", text => text.Replace("a", "a\u00AD", StringComparison.Ordinal)),
        ("zero width", text => text.Replace(" ", " \u200B", StringComparison.Ordinal)),
        ("direction marks", text => "\u200F" + text + "\u200E"),
        ("en dashes", text => text.Replace('-', '–')),
        ("em dashes", text => text.Replace('–', '—')),
        ("ellipsis in front", text => "…" + text),
        ("ellipsis behind", text => text + "..."),
        ("comma behind", text => text.TrimEnd('.') + ","),
        ("decomposed letters", text => text.Normalize(System.Text.NormalizationForm.FormD)),
    ];

    public static TheoryData<string, string, string> Changed =>
        Rows(quote => WordChanges.Select(change => (change.Name, change.Mutate(quote.Split(' ')))));

    public static TheoryData<string, string, string> Restyled =>
        Rows(quote => TypographyChanges.Select(change => (change.Name, (string?)change.Mutate(quote))));

    [Theory]
    [MemberData(nameof(Changed))]
    public void Verify_RefusesQuote_With(string article, string change, string candidate)
    {
        var verification = QuoteVerifier.Verify(Articles[article], new QuoteCandidate(candidate));

        Assert.True(verification is QuoteVerification.Refused, $"{change}: {verification}");
    }

    [Theory]
    [MemberData(nameof(Restyled))]
    public void Verify_PublishesArticlesCharacters_With(string article, string change, string candidate)
    {
        var text = Articles[article].Text;

        var quote = Assert.IsType<QuoteVerification.Verified>(QuoteVerifier.Verify(Articles[article], new QuoteCandidate(candidate))).Quote;

        Assert.True(text[quote.Span.Start..quote.Span.End] == quote.Text, change);
        Assert.Contains(Quotes(Articles[article]), original => original.TrimEnd('.') == quote.Text.TrimEnd('.'));
    }

    [Fact]
    public void Tables_HaveHundredsOfRows()
    {
        Assert.True(Changed.Count > 350, $"{Changed.Count} changed");
        Assert.True(Restyled.Count > 350, $"{Restyled.Count} restyled");
    }

    private static TheoryData<string, string, string> Rows(Func<string, IEnumerable<(string Change, string? Candidate)>> mutate)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var (name, article) in Articles)
        {
            foreach (var (change, candidate) in Quotes(article).SelectMany(mutate))
            {
                if (candidate is not null)
                    rows.Add(name, change, candidate);
            }
        }

        return rows;
    }

    private static IEnumerable<string> Quotes(Article article) =>
        QuotationMarks
            .Find(article.Text)
            .Where(quotation => !IsHeading(article, quotation))
            .Select(quotation => quotation.Inner.Of(article.Text).Trim().TrimEnd(',').ToString())
            .Where(text => text.Split(' ').Length >= 4);

    private static bool IsHeading(Article article, Quotation quotation) =>
        article.Sentences.Any(sentence => sentence.Kind == SentenceKind.Heading && sentence.Span.Contains(quotation.Inner));

    private static string Join(IEnumerable<string> words) => string.Join(' ', words);

    private static bool HasDigit(string word) => word.Any(char.IsAsciiDigit);

    private static string Increase(string word) =>
        string.Concat(word.Select(c => char.IsAsciiDigit(c) ? (char)('0' + (c - '0' + 1) % 10) : c));
}
