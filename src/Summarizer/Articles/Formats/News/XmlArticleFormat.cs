using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Summarizer.Articles.Formats.Html;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.News;

/// <summary>
/// Reads one article in the XML of agencies and feeds: NITF 3 (https://iptc.org/standards/nitf/), NewsML-G2
/// (https://iptc.org/standards/newsml-g2/), RSS 0.9 to 2.0 and Atom (RFC 4287). Document types are skipped and entities are not resolved.
/// </summary>
internal sealed partial class XmlArticleFormat : IArticleFormat
{
    private const int MaxDepth = 200;
    private const string Xml = "an XML document";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public FormatReading? Read(SourceFile file)
    {
        if (file.Text is not { } text || RootName().Match(text) is not { Success: true } root)
            return null;
        var name = root.Groups[1].Value;
        if (name is "html")
            return null;
        if (name is not ("rss" or "feed" or "RDF" or "nitf" or "newsItem" or "newsMessage" or "entry" or "item"))
            return root.Groups[0].ValueSpan.TrimStart().StartsWith("<?xml")
                ? new FormatReading.Unreadable(Rejections.UnsupportedFormat(Xml))
                : null;
        try
        {
            return Read(Parse(text));
        }
        catch (XmlException)
        {
            return new FormatReading.Unreadable(Rejections.Damaged(Xml));
        }
    }

    private static XElement Parse(string text)
    {
        try
        {
            return Load(text);
        }
        catch (XmlException)
        {
            // Feeds use HTML entities without declaring them.
            return Load(HtmlEntity().Replace(text, entity => Escape(WebUtility.HtmlDecode(entity.Value))));
        }
    }

    private static string Escape(string decoded) => decoded.StartsWith('&') ? decoded : SecureText(decoded);

    private static string SecureText(string decoded) => decoded is "<" or ">" or "\"" or "'" ? $"&#{(int)decoded[0]};" : decoded;

    // The XML library takes quadratic time on deep nesting.
    private static void CheckNodes(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text.TrimStart()), Settings);
        for (var nodes = 0; reader.Read(); nodes++)
        {
            ReadingTime.Check();
            ReadingLimits.Check(nodes, ReadingLimits.MaxTags);
            if (reader.Depth > MaxDepth)
                throw new XmlException("The elements are nested too deep.");
        }
    }

    private static XElement Load(string text)
    {
        CheckNodes(text);
        using var reader = XmlReader.Create(new StringReader(text.TrimStart()), Settings);
        return XDocument.Load(reader).Root!;
    }

    private static FormatReading Read(XElement root) =>
        root.Name.LocalName switch
        {
            "nitf" => Readable(Nitf(root), "application/nitf+xml"),
            "newsItem" => NewsItem(root),
            "newsMessage" => Only(
                All(root, "newsItem").Where(item => All(item, "inlineXML").Concat(All(item, "inlineData")).Any()),
                NewsItem
            ),
            "feed" => Only(root.Elements().Where(IsNamed("entry")), entry => FeedEntry(entry, root)),
            "entry" => FeedEntry(root, root),
            _ => Only(root.DescendantsAndSelf().Where(IsNamed("item")), item => FeedItem(item, root)),
        };

    private static FormatReading Only(IEnumerable<XElement> items, Func<XElement, FormatReading> read) =>
        items.Take(2).ToList() switch
        {
            [] => new FormatReading.Unreadable(Rejections.NotAnArticle),
            [var item] => read(item),
            _ => new FormatReading.Unreadable(Rejections.Archive("a feed of several articles")),
        };

    private static FormatReading Readable((HtmlFragment Body, Head Head) article, string contentType) =>
        article.Body.Paragraphs.Count == 0
            ? new FormatReading.Unreadable(Rejections.NotAnArticle)
            : new FormatReading.Readable(
                new SourceText(WithoutTitle(article.Body.Paragraphs, article.Head.Title))
                {
                    ContentType = contentType,
                    HasSeparateHead = true,
                    Head = article.Head,
                    HiddenText = article.Body.HiddenText,
                }
            );

    private static IReadOnlyList<Paragraph> WithoutTitle(IReadOnlyList<Paragraph> paragraphs, string? title) =>
        paragraphs.Count > 1 && paragraphs[0].Text == title ? [.. paragraphs.Skip(1)] : paragraphs;

    private static (HtmlFragment Body, Head Head) Nitf(XElement nitf)
    {
        var head = new Head
        {
            Title = Line(First(nitf, "hl1")) ?? Line(First(nitf, "hedline")) ?? Line(First(nitf, "title")),
            Author = Byline(nitf),
            Language = LanguageOf(nitf),
            PublishedOn =
                MetadataValues.Day(Attribute(First(nitf, "date.issue"), "norm"))
                ?? MetadataValues.Day(Attribute(First(nitf, "date.release"), "norm"))
                ?? MetadataValues.Day(Attribute(First(nitf, "story.date"), "norm"))
                ?? MetadataValues.Day(Attribute(First(nitf, "pubdata"), "date.publication")),
            Url = MetadataValues.Url(Attribute(First(nitf, "pubdata"), "ex-ref"), Attribute(First(nitf, "doc-id"), "id-string")),
        };
        return (First(nitf, "body.content") is { } content ? Html(content) : HtmlFragment.Read(""), head);
    }

    private static FormatReading NewsItem(XElement item)
    {
        var meta = First(item, "contentMeta") ?? item;
        var (body, inner) = NewsBody(item);
        var head = new Head
        {
            Title = Line(First(meta, "headline")) ?? inner.Title,
            Author =
                MetadataValues.Names(All(meta, "creator").Select(creator => Line(First(creator, "name"))))
                ?? inner.Author
                ?? Line(First(meta, "by")),
            Language = Attribute(First(meta, "language"), "tag") ?? LanguageOf(item) ?? inner.Language,
            PublishedOn =
                MetadataValues.Day(First(meta, "contentCreated")?.Value)
                ?? MetadataValues.Day(First(item, "firstCreated")?.Value)
                ?? MetadataValues.Day(First(item, "versionCreated")?.Value)
                ?? inner.PublishedOn,
            Url =
                MetadataValues.Url([
                    Attribute(item, "guid"),
                    .. All(item, "link").Select(link => Attribute(link, "href")),
                    .. All(meta, "infoSource").Select(source => Attribute(source, "uri")),
                ]) ?? inner.Url,
        };
        return Readable((body, head), "application/vnd.iptc.g2.newsitem+xml");
    }

    private static (HtmlFragment Body, Head Head) NewsBody(XElement item)
    {
        if (First(item, "nitf") is { } nitf)
            return Nitf(nitf);
        if (First(item, "inlineXML") is { } xml)
            return (Html(First(xml, "body") ?? xml), new Head());
        if (First(item, "inlineData") is { } data)
        {
            var isHtml = Attribute(data, "contenttype")?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;
            return (isHtml ? HtmlFragment.Read(data.Value) : Plain(data.Value), new Head());
        }

        return (HtmlFragment.Read(""), new Head());
    }

    private static FormatReading FeedItem(XElement item, XElement root)
    {
        // content:encoded has the full text, description often only a teaser.
        var text = Child(item, "encoded")?.Value ?? Child(item, "fulltext")?.Value ?? Child(item, "description")?.Value ?? "";
        var head = new Head
        {
            Title = Line(Child(item, "title")),
            Author = MetadataValues.Names(
                item.Elements().Where(IsNamed("creator")).Concat(item.Elements().Where(IsNamed("author"))).Take(1).Select(Line)
            ),
            Language = Child(item, "language")?.Value ?? First(root, "language")?.Value,
            PublishedOn = MetadataValues.Day(Child(item, "pubDate")?.Value) ?? MetadataValues.Day(Child(item, "date")?.Value),
            Url = MetadataValues.Url(Child(item, "link")?.Value, Child(item, "guid")?.Value),
        };
        return Readable((FeedText(text, head), head), "application/rss+xml");
    }

    private static FormatReading FeedEntry(XElement entry, XElement feed)
    {
        var content = Child(entry, "content") ?? Child(entry, "summary");
        var head = new Head
        {
            Title = Line(Child(entry, "title")) is { } title ? MetadataValues.Line(WebUtility.HtmlDecode(title)) : null,
            Author = MetadataValues.Names(entry.Elements().Where(IsNamed("author")).Select(author => Line(Child(author, "name")))),
            Language = LanguageOf(content) ?? LanguageOf(entry) ?? LanguageOf(feed),
            PublishedOn = MetadataValues.Day(Child(entry, "published")?.Value) ?? MetadataValues.Day(Child(entry, "updated")?.Value),
            Url = MetadataValues.Url(
                entry
                    .Elements()
                    .Where(IsNamed("link"))
                    .OrderByDescending(link => Attribute(link, "rel") is null or "alternate")
                    .Select(link => Attribute(link, "href"))
                    .Append(Child(entry, "id")?.Value)
            ),
        };
        var body =
            content is null ? HtmlFragment.Read("")
            : content.HasElements ? Html(content)
            : Attribute(content, "type") is "text" or null && !content.Value.Contains("</", StringComparison.Ordinal) ? Plain(content.Value)
            : FeedText(content.Value, head);
        return Readable((body, head), "application/atom+xml");
    }

    private static HtmlFragment FeedText(string text, Head head)
    {
        var body = text.Contains('<', StringComparison.Ordinal) ? HtmlFragment.Read(text) : Plain(WebUtility.HtmlDecode(text));
        return body with
        {
            Paragraphs =
            [
                .. body.Paragraphs.Where((paragraph, index) => index < body.Paragraphs.Count - 1 || !IsFeedFooter(paragraph, head)),
            ],
        };
    }

    // WordPress ends every feed item with this sentence, in the site's language, with the titles of the article and the site.
    private static bool IsFeedFooter(Paragraph paragraph, Head head) =>
        paragraph.Text.StartsWith("The post ", StringComparison.Ordinal)
            && paragraph.Text.Contains(" first appeared on ", StringComparison.Ordinal)
        || head.Title is { Length: > 10 } title
            && paragraph.Text.Length < title.Length + 100
            && paragraph.Text.Contains(title, StringComparison.Ordinal);

    private static HtmlFragment Plain(string text) => HtmlFragment.Read("") with { Paragraphs = PlainTextFormat.Read(text).Paragraphs };

    /// <summary>The text of HTML or NITF elements.</summary>
    private static HtmlFragment Html(XElement body)
    {
        var copy = new XElement(body);
        copy.Descendants()
            .Where(element => element.Name.LocalName is "media" or "figure" or "body.head" or "body.end")
            .ToList()
            .ForEach(Remove);
        foreach (var element in copy.DescendantsAndSelf())
        {
            // Without namespaces and prefixes, it is HTML. NITF's hl2 is a heading.
            element.Name = element.Name.LocalName is "hl2" or "hl3" ? "h2" : element.Name.LocalName;
            element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        }

        return HtmlFragment.Read(string.Concat(copy.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))));
    }

    private static void Remove(XElement element)
    {
        if (element.Parent is not null)
            element.Remove();
    }

    private static string? Byline(XElement nitf) =>
        First(nitf, "byline") is not { } byline ? null : MetadataValues.Names(All(byline, "person").Select(Line)) ?? Line(byline);

    private static string? LanguageOf(XElement? element) => (string?)element?.Attribute(XNamespace.Xml + "lang");

    private static string? Line(XElement? element) => MetadataValues.Line(element?.Value);

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(IsNamed(name));

    private static XElement? First(XElement element, string name) => All(element, name).FirstOrDefault();

    private static IEnumerable<XElement> All(XElement element, string name) => element.DescendantsAndSelf().Where(IsNamed(name));

    private static Func<XElement, bool> IsNamed(string name) => element => element.Name.LocalName == name;

    private static string? Attribute(XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    // The name of the root element, after the XML declaration, comments and the document type.
    [GeneratedRegex(
        @"^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?>(?:[^-]|-(?!->)){0,5000})-->\s*|<\?[^>]{0,500}\?>\s*"
            + @"|<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,20000}\]\s*)?>\s*){0,20}<(?:[\w-]{1,20}:)?([\w.-]{1,40})[\s/>]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RootName();

    [GeneratedRegex(@"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,30};", RegexOptions.CultureInvariant)]
    private static partial Regex HtmlEntity();
}
