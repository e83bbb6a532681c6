using AngleSharp.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Recognizes pages without an article, or with only its first words.</summary>
internal static class PageKinds
{
    private const int MinTeaserWords = 40;
    private const int MinWords = 15;
    private const int MaxFormWords = 80;
    private const int MinTeasers = 4;
    private const double MinTeaserShare = 0.6;
    private const int MaxOpening = 900;

    private static readonly HashSet<string> ReadMore = new(StringComparer.OrdinalIgnoreCase)
    {
        "read more",
        "read on",
        "more",
        "continue reading",
        "full story",
        "read the full story",
        "mehr",
        "mehr lesen",
        "weiterlesen",
        "lire la suite",
        "lire plus",
        "leer más",
        "seguir leyendo",
        "leia mais",
        "continuar lendo",
        "leggi tutto",
        "leggi di più",
        "lees meer",
        "lees verder",
        "devamını oku",
        "selengkapnya",
        "baca selengkapnya",
        "читать далее",
        "читати далі",
        "czytaj więcej",
        "czytaj dalej",
        "läs mer",
        "les mer",
        "læs mere",
        "lue lisää",
        "číst dál",
        "続きを読む",
        "阅读更多",
        "閱讀更多",
        "더보기",
        "اقرأ المزيد",
    };

    /// <summary>Why a page is not read; null if it is.</summary>
    public static Rejection? RejectionOf(MainText text, HtmlHead head, PageTraits traits, Paywall paywall)
    {
        var words = Paywall.WordsOf(text);
        if (words < MinTeaserWords && paywall.Cuts(text))
            return Rejections.TruncatedText;
        var isOther =
            words == 0
            || words < MinWords && traits.HasFrame
            || words < MaxFormWords && (traits.AsksForPassword || traits.IsError) && !head.DeclaresArticle
            || !head.DeclaresArticle && (text.IsOfStories || IsListOfArticles(text) || IsListOfOpenings(text));
        return isOther ? Rejections.NotAnArticle : null;
    }

    // Most paragraphs stand next to a heading that leads to their article, each to another.
    private static bool IsListOfArticles(MainText text)
    {
        var boxes = text
            .Page.Where(block => block is { HeadingLevel: > 0, LinkShare: > 0.9 })
            .SelectMany(block => block.Path.SkipWhile(element => element.LocalName is not ['h', _]).Skip(1).Take(2))
            .ToHashSet();
        var paragraphs = text.Blocks.Where(block => block.HeadingLevel == 0).ToList();
        var teasers = paragraphs.Where(block => BoxOf(block, boxes) is not null).ToList();
        return teasers.Select(block => BoxOf(block, boxes)).Distinct().Count() >= MinTeasers
            && teasers.Sum(block => block.Text.Length) >= MinTeaserShare * paragraphs.Sum(block => block.Text.Length);
    }

    // Most of the text is the beginnings of stories: a heading, a few sentences, "Read more".
    private static bool IsListOfOpenings(MainText text)
    {
        int openings = 0,
            letters = 0,
            since = 0;
        var hasHeading = false;
        foreach (var block in text.Page)
        {
            if (block.HeadingLevel > 0)
                (hasHeading, since) = (true, 0);
            else if (block.LinkShare > 0.9 && IsReadMore(block.Text))
            {
                if (hasHeading && since is > 0 and <= MaxOpening)
                    (openings, letters) = (openings + 1, letters + since);
                (hasHeading, since) = (false, 0);
            }
            else if (block.IsProse)
                since += block.Text.Length;
        }

        return openings > 1 && letters >= MinTeaserShare * text.Blocks.Where(block => block.IsProse).Sum(block => block.Text.Length);
    }

    private static bool IsReadMore(string text) => ReadMore.Contains(text.Trim(' ', '.', '…', '>', '»', '›', '→', '[', ']'));

    private static IElement? BoxOf(TextBlock block, HashSet<IElement> boxes) => block.Path.Take(4).FirstOrDefault(boxes.Contains);
}
