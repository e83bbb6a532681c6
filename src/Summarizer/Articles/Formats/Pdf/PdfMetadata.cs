using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Summarizer.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles.Formats.Pdf;

/// <summary>The trustworthy values in a document's metadata.</summary>
internal static partial class PdfMetadata
{
    private const int MaxXmpLength = 500_000;
    private const int MinTitleLetters = 4;
    private const int MaxLength = 300;

    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Prism = "http://prismstandard.org/namespaces/basic/2.0/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>Title, author, language and date of publication. The date on which the file was created is not used.</summary>
    public static Head Read(PdfDocument document)
    {
        var xmp = Damage.Or(() => Xmp(document), null);
        return new Head
        {
            Title = Title(First(xmp, DublinCore + "title")) ?? Title(document.Information.Title),
            Author = Author(First(xmp, DublinCore + "creator")) ?? Author(document.Information.Author),
            Language = Language(document),
            PublishedOn = Date(First(xmp, Prism + "publicationDate")) ?? Date(First(xmp, DublinCore + "date")),
        };
    }

    private static string? Title(string? title)
    {
        var clean = CanonicalText.CleanLine(title);
        return clean.Length <= MaxLength && clean.Count(char.IsLetter) >= MinTitleLetters && !NoTitle().IsMatch(clean) ? clean : null;
    }

    private static string? Author(string? author)
    {
        var clean = CanonicalText.CleanLine(author);
        return clean.Length <= MaxLength && clean.Count(char.IsLetter) >= 2 && !NoAuthor().IsMatch(clean) ? clean : null;
    }

    private static DateOnly? Date(string? date) => date is null ? null : HeadValues.LeadingDate(date.Trim())?.Date;

    private static string? Language(PdfDocument document) =>
        document.Structure.Catalog.CatalogDictionary.TryGet(
            NameToken.Create("Lang"),
            document.Structure.TokenScanner,
            out IDataToken<string>? lang
        ) && lang.Data.Length is >= 2 and < 40
            ? lang.Data
            : null;

    private static string? First(XDocument? xmp, XName name)
    {
        var element = xmp?.Descendants(name).FirstOrDefault();
        return element?.Descendants(Rdf + "li").FirstOrDefault()?.Value ?? element?.Value;
    }

    private static XDocument? Xmp(PdfDocument document)
    {
        var structure = document.Structure;
        if (!structure.Catalog.CatalogDictionary.TryGet(NameToken.Metadata, structure.TokenScanner, out StreamToken? stream))
            return null;
        var bytes = stream.Decode(structure.FilterProvider, structure.TokenScanner);
        if (bytes.Length > MaxXmpLength)
            return null;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
        return XDocument.Load(reader);
    }

    // File names, and values that programs fill in by default.
    [GeneratedRegex(
        @"^(?:Microsoft (?:Word|PowerPoint|Excel)|untitled|unbenannt|sans titre|sin título|senza titolo"
            + @"|(?:document|dokument|presentation) ?\d*$"
            + @"|about:blank|https?://|file://|[A-Za-z]:\\)"
            + @"|\.(?:docx?|pdf|indd|qxp|qxd|odt|rtf|tex|dvi|html?|pages|pub|txt|md|pptx?|eps|ps)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoTitle();

    [GeneratedRegex(
        @"^(?:admin(?:istrator)?|user|owner|unknown|anonymous|root|default|guest|home|pc|microsoft.*|adobe.*|\(?anonymous\)?)$|[@\\/]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoAuthor();
}
