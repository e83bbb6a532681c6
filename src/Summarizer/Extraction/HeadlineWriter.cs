using System.Buffers;
using Summarizer.Articles;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// Chooses an article's headline: its title, otherwise a statement of its lead, otherwise the short statement that represents it best.
/// A statement is shortened only if the rest is complete.
/// </summary>
internal sealed class HeadlineWriter
{
    private const int LeadSentences = 3;

    // A headline with less of a sentence leaves enough to read in it.
    private const double ToldShare = 0.6;

    // In standard deviations from the article's mean.
    private const double MinCoverage = 0.5;

    // A remark or a list is not what happened.
    private static readonly SearchValues<char> Marks = SearchValues.Create("‘:;!");
    private static readonly SearchValues<char> ClosingBrackets = SearchValues.Create(")）]】>＞");

    // "+++ News in brief +++", "◇ Baseball".
    private static readonly SearchValues<char> Ornaments = SearchValues.Create(" +*=~#•·|>-–—―─◇◆□■○●◎△▲▽▼☆★※");

    private readonly Article _article;
    private readonly ArticleSentences _sentences;
    private readonly HeadlineShortener _shortener;

    private HeadlineWriter(Article article, ArticleSentences sentences) =>
        (_article, _sentences, _shortener) = (article, sentences, new HeadlineShortener(article.Language));

    public static Headline Write(Article article, ArticleSentences sentences)
    {
        var headline = new HeadlineWriter(article, sentences).Choose();
        return WithoutOrnaments(headline.Text) is { Length: > 0 } text ? headline with { Text = text } : headline;
    }

    // "-5 °C", "#MeToo" and "Disney+" keep their signs.
    private static string WithoutOrnaments(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && Ornaments.Contains(text[start]))
            start++;
        while (end > start && Ornaments.Contains(text[end - 1]))
            end--;
        if (start == 1 && text[0] is '-' or '–' or '+' or '#' or '~')
            start = 0;
        if (end == text.Length - 1 && text[^1] is '+' or '#' or '*')
            end = text.Length;
        return text[start..end];
    }

    private Headline Choose()
    {
        if (Title() is { } title)
            return new Headline(_shortener.Shorten(title) ?? _shortener.Cut(title), null);
        var lead = _sentences.Lead(LeadSentences);
        if (lead.Count == 0)
            return new Headline(_shortener.Cut(_article.Text.Split('\n', 2)[0].Trim()), null);
        var first = lead.Where(_sentences.IsTelling).Append(lead[0]).First();
        return Of(first)
            ?? Opening(first)
            ?? (
                _article.Language.IsVerbFinal
                    ? Central() ?? Short(_ => true) ?? OfLead(lead)
                    : OfLead(lead) ?? Central() ?? Short(_ => true)
            )
            ?? Any()
            ?? new Headline(_shortener.Cut(_sentences.WithoutConnective(first)), null);
    }

    private Headline? Central() => Short(sentence => sentence < LeadSentences || _sentences.CoverageOf(sentence) >= MinCoverage);

    private Headline? OfLead(IReadOnlyList<int> lead) =>
        lead.Where(_sentences.IsTelling).Select(sentence => Of(sentence) ?? Opening(sentence)).FirstOrDefault(it => it is not null);

    // A statement of the sentence that represents the article best, of those that have one.
    private Headline? Any() =>
        _sentences.Best(sentence => _sentences.StandsAlone(sentence) && (Of(sentence) ?? Opening(sentence)) is not null) is { } best
            ? Of(best) ?? Opening(best)
            : null;

    // An outlet's name before a dash is not a title.
    private string? Title()
    {
        if (_article.Title?.Trim() is not { Length: > 0 } title)
            return null;
        title = Dateline.Skip(title, new TextSpan(0, title.Length), _article.Language).Of(title).ToString();
        return title[^1] is '-' or '–' or '—' or '|' || IsRubric(title) ? null : title;
    }

    // "（ひと）": a section of the outlet.
    private static bool IsRubric(string title) =>
        title is ['(' or '（' or '[' or '【' or '<' or '＜', ..] && title.AsSpan().IndexOfAny(ClosingBrackets) == title.Length - 1;

    private Headline? Of(int sentence) => Of(_shortener.Shorten(_sentences.WithoutConnective(sentence)), sentence);

    private Headline? Opening(int sentence) => Of(_shortener.Opening(_sentences.WithoutConnective(sentence)), sentence);

    private Headline? Short(Func<int, bool> fits) =>
        _sentences.Best(sentence => fits(sentence) && IsHeadline(sentence)) is { } best ? Of(best) : null;

    private bool IsHeadline(int sentence) =>
        _sentences.WordsOf(sentence) is >= HeadlineShortener.MinWords and <= HeadlineShortener.MaxWords
        && HeadlineShortener.Fits(_sentences.Of(sentence))
        && !_sentences.Of(sentence).AsSpan().ContainsAny(Marks)
        && _sentences.StandsAlone(sentence)
        && !SentenceForm.IsQuestion(_sentences.Of(sentence))
        && !HasPronoun(_sentences.Of(sentence));

    private bool HasPronoun(string sentence) =>
        WordTokenizer.Words(sentence).Any(word => _article.Language.Pronouns.Contains(_article.Language.Lower(word.Span.Of(sentence))));

    // "Faux, rétorque-t-il", "“It is over”, said the coach": what somebody said is not what happened.
    private bool IsRemark(string text) => OpensWithQuotation(text) || _article.Language.InvertsWithHyphen && HasInvertedPronoun(text);

    private static bool OpensWithQuotation(string text) =>
        QuotationMarks.IsMark(text[0]) && QuotationMarks.Find(text) is [{ Outer.Start: 0 } first, ..] && first.Outer.End < text.Length - 1;

    private bool HasInvertedPronoun(string text) =>
        WordTokenizer
            .Words(text)
            .Any(word =>
                word.Span.Start > 0
                && text[word.Span.Start - 1] == '-'
                && _article.Language.SpeakerPronouns.Contains(_article.Language.Lower(word.Span.Of(text)))
            );

    private Headline? Of(string? text, int sentence) =>
        text is { Length: > 0 } && HeadlineShortener.IsLongEnough(text) && !IsRemark(text)
            ? new Headline(text, WordTokenizer.Count(text) >= ToldShare * _sentences.WordsOf(sentence) ? sentence : null)
            : null;
}
