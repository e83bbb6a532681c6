using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>What a page has besides its text.</summary>
/// <param name="HasFrame">Whether it has menus, forms or other parts of a site around a text.</param>
/// <param name="AsksForPassword">Whether it has a field for a password.</param>
/// <param name="IsError">Whether it is titled as the page of an error.</param>
internal sealed partial record PageTraits(bool HasFrame, bool AsksForPassword, bool IsError)
{
    /// <summary>The traits of a page.</summary>
    public static PageTraits Of(IHtmlDocument page, HtmlHead head)
    {
        bool hasFrame = false,
            asksForPassword = false;
        foreach (var element in page.All)
        {
            hasFrame |= element.LocalName is "nav" or "form" or "header" or "footer" or "aside" or "input";
            asksForPassword |=
                element.LocalName == "input" && "password".Equals(element.GetAttribute("type"), StringComparison.OrdinalIgnoreCase);
        }

        return new PageTraits(hasFrame, asksForPassword, head.Headings.Append(page.Title ?? "").Any(title => ErrorTitle().IsMatch(title)));
    }

    [GeneratedRegex(
        @"^\W*(?:(?:error|http|erreur|fehler)?\W*(?:40[0-9]|410|50[0-4])(?![0-9.,]\d|\s*\p{Ll}{3,}\s\p{Ll})\b|(?:page"
            + @"|seite)\s(?:not|nicht)\s\w+)|\b404\b\W*$|not found\W*$|^\W*(?:just a moment|attention required|access denied"
            + @"|access to this page has been denied|pardon our interruption|robot or human|are you (?:a )?(?:human|robot)"
            + @"|checking your browser|ddos-guard|один момент|einen moment bitte|bir dakika lütfen|un momento"
            + @"|un instant)\b[^\p{L}]*(?:cloudflare\W*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ErrorTitle();
}
