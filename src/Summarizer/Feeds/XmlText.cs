using System.Text;
using System.Xml;

namespace Summarizer.Feeds;

/// <summary>Makes text valid in XML 1.0.</summary>
internal static class XmlText
{
    /// <summary>Removes control characters and unpaired surrogates, which XML does not allow in any form.</summary>
    public static string Clean(string text)
    {
        if (FindIllegal(text, 0) < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        for (var (at, illegal) = (0, 0); illegal >= 0; at = illegal + 1)
        {
            illegal = FindIllegal(text, at);
            clean.Append(text, at, (illegal < 0 ? text.Length : illegal) - at);
        }

        return clean.ToString();
    }

    private static int FindIllegal(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                return i;
            i++;
        }

        return -1;
    }
}
