using System.Collections.Frozen;

namespace Summarizer.Articles.Formats.Html;

/// <summary>
/// Words in the names of a page's parts that say nothing of what a part is about. With any other word, "menu-plan" or "social-housing",
/// a name is no proof of clutter.
/// </summary>
internal static class StructureWords
{
    private const int MinLength = 4;

    private static readonly FrozenSet<string> Words = """
        about above action actions adapter after alert align animated area article articles aside background badge banner before below
        bigger
        block blocks blog body border bottom boxes button buttons canvas card cards carousel cell center centered class clear clearfix click
        close closed code collapse column columns comp component components container content contents control controls count custom dark
        data date default desc description desktop detail details disabled display divider dropdown dynamic element elements embed empty
        enabled entry excerpt external feed field fields first fixed flex float floating form full global grid group groups half head header
        headline heading hero hidden highlight holder horizontal icon icons image images index info inject inline inner input insert item
        items label labels large last layer layout lead left light line link links list listing lists load loader local logo main margin
        mask media medium message meta middle mini mobile module modules more name names native news next nofollow note notice number
        open option options outer page pages panel paragraph part photo picture pictures placeholder player plugin position post posts
        prev preview previous primary print profile public pull read reader reading region responsive right root round rows screen scroll
        search secondary section sections shadow short show side single site size slide slider slot small snippet space special stack
        standard static sticky story stories stream strip style sub subtitle summary super switch system tabs table tablet teaser template
        text theme thumb thumbnail thumbnails time title titles toggle tool tools topic topics track trigger under unit upper user users
        vertical video videos view viewer views visible wide widget widgets width with wrap wrapper write zone icons logos bars stripe
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of them, or too short to tell.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        word.Length < MinLength || word.ContainsAnyInRange('0', '9') || BySpan.Contains(word);
}
