using System.Globalization;
using System.Text;
using System.Xml;

namespace Summarizer.Functions.Storage;

/// <summary>Blob names that storage accepts but people or tools cannot handle.</summary>
internal static class BlobNames
{
    private const int MaxLength = 200;

    /// <summary>Whether XML 1.0 can represent a name: containers are listed as XML, and many tools fail on other names.</summary>
    public static bool IsListable(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (i + 1 < name.Length && XmlConvert.IsXmlSurrogatePair(name[i + 1], name[i]))
                i++;
            else if (!XmlConvert.IsXmlChar(name[i]))
                return false;
        }

        return true;
    }

    /// <summary>A name for a log or a message: its first 200 characters, invisible ones escaped as <c>\u0001</c>.</summary>
    public static string Escape(string name)
    {
        var escaped = new StringBuilder();
        foreach (var c in name.AsSpan(0, Math.Min(name.Length, MaxLength)))
        {
            if (c is '"' or '\\')
                escaped.Append('\\').Append(c);
            else if (IsShown(c))
                escaped.Append(c);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return escaped.ToString();
    }

    private static bool IsShown(char c) =>
        char.GetUnicodeCategory(c)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );
}
