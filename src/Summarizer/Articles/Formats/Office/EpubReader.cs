using System.Xml.Linq;
using Summarizer.Articles.Formats.Html;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Office;

/// <summary>Reads an EPUB that contains one article. Rejects books and whole issues.</summary>
internal static class EpubReader
{
    // Long reads have up to 15,000 words; the shortest novels begin at 40,000.
    private const int MaxWords = 30_000;

    // The markup of an article is shorter than this. Pictures are separate files.
    private const int MaxMarkup = 5_000_000;

    // A long article can be split at its headings, but its parts are short.
    private const int MinArticleWords = 300;
    private const int MinArticles = 3;

    // Fonts are often obfuscated; the text is not affected.
    private static readonly string[] FontEncryption = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"];

    // https://www.w3.org/TR/epub-ssv-11/ and the guide of EPUB 2.
    private static readonly string[] NotText =
    [
        "cover",
        "toc",
        "landmarks",
        "loi",
        "lot",
        "index",
        "title-page",
        "titlepage",
        "copyright-page",
    ];

    private static FormatReading Book => Unreadable(Rejections.Archive("a book or an issue of several articles"));

    public static FormatReading Read(ZipPackage package)
    {
        if (IsEncrypted(package))
            return Unreadable(Rejections.Encrypted);
        var path = package.Tree("META-INF/container.xml")?.All("rootfile").FirstOrDefault()?.ValueOf("full-path");
        if (path is null || package.Tree(path) is not { } opf)
            return Unreadable(Rejections.Damaged("an EPUB document"));
        var head = EpubHead.Read(opf);
        var chapters = new List<HtmlFragment>();
        int words = 0,
            markup = 0;
        foreach (var html in Chapters(package, opf, path[..(path.LastIndexOf('/') + 1)]))
        {
            if ((markup += html.Length) > MaxMarkup)
                return Book;
            if (IsCut(html))
                return Unreadable(Rejections.Damaged("an EPUB document"));
            chapters.Add(HtmlFragment.Read(html));
            if ((words += Words(chapters[^1])) > MaxWords)
                return Book;
        }

        return IsIssue(chapters, head.Title) ? Book : Compose(chapters, head);
    }

    private static bool IsEncrypted(ZipPackage package) =>
        package
            .Tree("META-INF/encryption.xml")
            ?.All("EncryptionMethod")
            .Any(method => !FontEncryption.Contains(method.ValueOf("Algorithm"))) == true;

    private static IEnumerable<string> Chapters(ZipPackage package, XElement opf, string folder)
    {
        var apparatus = opf.All("reference")
            .Where(reference => NotText.Contains(reference.ValueOf("type")))
            .Select(reference => PackagePath.Resolve(folder, reference.ValueOf("href") ?? ""))
            .ToHashSet();
        var items = opf.All("item").DistinctBy(item => item.ValueOf("id")).ToDictionary(item => item.ValueOf("id") ?? "");
        foreach (var reference in opf.All("itemref").Where(reference => reference.ValueOf("linear") != "no"))
        {
            if (!items.TryGetValue(reference.ValueOf("idref") ?? "", out var item) || !IsText(item))
                continue;
            var path = PackagePath.Resolve(folder, item.ValueOf("href") ?? "");
            if (!apparatus.Contains(path) && package.Text(path) is { } html && !IsApparatus(html))
                yield return html;
        }
    }

    private static bool IsText(XElement item) =>
        item.ValueOf("media-type") is "application/xhtml+xml" or "text/html" or "text/x-oeb1-document"
        && item.ValueOf("properties")?.Split(' ').Contains("nav") != true;

    // XHTML requires the closing tag.
    private static bool IsCut(string html) =>
        html.Contains("<html", StringComparison.OrdinalIgnoreCase) && !html.Contains("</html", StringComparison.OrdinalIgnoreCase);

    // The tag of the body or of its first section states the type of the file.
    private static bool IsApparatus(string html)
    {
        var body = html.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        if (body < 0)
            return false;
        var opening = html.AsSpan(body, Math.Min(200, html.Length - body));
        foreach (var type in NotText)
        {
            if (opening.Contains($"epub:type=\"{type}\"", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // Several long chapters have their own titles, and none has the title of the EPUB.
    private static bool IsIssue(List<HtmlFragment> chapters, string? title) =>
        !chapters.Exists(chapter => Begins(chapter, title))
        && chapters.Count(chapter => chapter.Paragraphs is [{ IsHeading: true }, ..] && Words(chapter) >= MinArticleWords) >= MinArticles;

    private static bool Begins(HtmlFragment chapter, string? title) =>
        chapter.Paragraphs is [var first, _, ..] && EpubHead.IsSame(first.Text, title);

    // The text repeats the title, and often the author below it.
    private static FormatReading.Readable Compose(List<HtmlFragment> chapters, Head head)
    {
        var body = chapters.SelectMany(chapter => chapter.Paragraphs).ToList();
        for (var i = Math.Min(body.Count, 4) - 1; i >= 0; i--)
        {
            if (EpubHead.IsSame(body[i].Text, head.Title) || EpubHead.IsSame(body[i].Text, head.Author))
                body.RemoveAt(i);
        }

        return new FormatReading.Readable(
            new SourceText(body)
            {
                ContentType = "application/epub+zip",
                Head = head,
                HasSeparateHead = head.Title is not null,
                HiddenText = [.. chapters.SelectMany(chapter => chapter.HiddenText)],
            }
        );
    }

    private static int Words(HtmlFragment chapter) => chapter.Paragraphs.Sum(paragraph => WordTokenizer.Words(paragraph.Text).Count);

    private static FormatReading.Unreadable Unreadable(Rejection rejection) => new(rejection);
}
