using System.Collections.Frozen;

namespace Summarizer.Articles.Formats.Office.Rtf;

/// <summary>The control words that stand for characters, and those that say where the text of their group goes.</summary>
internal static class RtfWords
{
    public static readonly FrozenDictionary<string, string> Characters = new Dictionary<string, string>
    {
        ["tab"] = " ",
        ["page"] = " ",
        ["column"] = " ",
        ["line"] = "\n",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["qmspace"] = " ",
        ["bullet"] = "•",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["zwj"] = "\u200D",
        ["zwnj"] = "\u200C",
        ["ltrmark"] = "",
        ["rtlmark"] = "",
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, RtfDestination> Destinations = MapDestinations();

    private static FrozenDictionary<string, RtfDestination> MapDestinations()
    {
        const string nowhere =
            "pict header headerl headerr headerf footer footerl footerr footerf footnote annotation pntext listtext xe tc tcn rxe "
            + "nonshppict nonesttables shprslt sp upr listtable listoverridetable revtbl rsidtbl filetbl template private nextfile "
            + "datafield objdata";
        var map = nowhere.Split(' ').ToDictionary(word => word, _ => RtfDestination.Nowhere);
        foreach (var word in (string[])["info", "object", "shpinst", "do"])
            map[word] = RtfDestination.Container;
        foreach (var word in (string[])["shptxt", "dptxbxtext", "result", "fldrslt"])
            map[word] = RtfDestination.Text;
        map["fonttbl"] = RtfDestination.Fonts;
        map["colortbl"] = RtfDestination.Colors;
        map["stylesheet"] = RtfDestination.Styles;
        map["fldinst"] = RtfDestination.Instruction;
        return map.ToFrozenDictionary();
    }
}
