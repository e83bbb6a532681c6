using System.Xml.Linq;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Office;

/// <summary>The metadata of an EPUB.</summary>
internal static class EpubHead
{
    // Converters write the year 101 for an unknown date.
    private const int MinYear = 1800;

    private static readonly string[] NoTitles = ["unknown", "untitled", "document", "title"];

    public static Head Read(XElement opf) =>
        new()
        {
            Title = Values(opf, "title").FirstOrDefault(title => !NoTitles.Contains(title, StringComparer.OrdinalIgnoreCase)),
            Author = Values(opf, "creator").Where(IsKnown).Distinct().ToArray() is { Length: > 0 } names ? string.Join(", ", names) : null,
            Language = Values(opf, "language").FirstOrDefault(tag => tag is not ("und" or "zxx")),
            PublishedOn = Date(opf),
            Url = Values(opf, "source").Concat(Values(opf, "identifier")).Select(HeadValues.Url).FirstOrDefault(url => url is not null),
        };

    /// <summary>Whether two lines say the same, apart from case and marks.</summary>
    public static bool IsSame(string line, string? other) =>
        other is not null && Letters(line).Equals(Letters(other), StringComparison.OrdinalIgnoreCase) && Letters(line).Length > 0;

    private static DateOnly? Date(XElement opf) =>
        opf.All("date")
            .OrderBy(date =>
                date.ValueOf("event") switch
                {
                    "publication" => 0,
                    null => 1,
                    _ => 2,
                }
            )
            .Where(date => date.ValueOf("event") is not ("modification" or "conversion"))
            .Select(date => HeadValues.LeadingDate(date.Value.Trim())?.Date)
            .FirstOrDefault(date => date?.Year >= MinYear);

    private static bool IsKnown(string name) => !name.Equals("unknown", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Values(XElement opf, string name) =>
        opf.All(name)
            .Where(element => element.Name.NamespaceName.Contains("purl.org/dc", StringComparison.Ordinal))
            .Select(element => CanonicalText.CleanLine(element.Value))
            .Where(value => value.Length > 0);

    private static string Letters(string line) => new([.. line.Where(char.IsLetterOrDigit)]);
}
