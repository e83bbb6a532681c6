using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Recognizes lines that are not the article's wherever they stand: photo credits, copyright notices, ad labels.</summary>
internal static partial class ClutterLines
{
    private const int MaxLength = 140;
    private const int MaxCaptionLength = 300;

    // Besides the lines of pasted pages.
    private static readonly HashSet<string> Marks =
    [
        "advertising",
        "anuncio",
        "externer inhalt",
        "ilan",
        "loading",
        "pub",
        "reklame",
        "sponsored content",
    ];

    /// <summary>Whether a block is such a line.</summary>
    public static bool IsOne(TextBlock block)
    {
        var text = block.Text;
        if (text.Length > MaxCaptionLength)
            return false;
        if (
            SiteNotes.IsOne(text)
            || CreditAtEnd().IsMatch(text)
            || Figure().IsMatch(text)
            || block.LinkShare > 0.2 && Network().Count(text) > 1
        )
            return true;
        if (text.Length > MaxLength)
            return false;
        var line = text.Trim(' ', '-', '–', '—', '.', ':', '…', '(', ')', '[', ']').ToLowerInvariant();
        return Marks.Contains(line) || PageWords.Lines.Contains(line) || Credit().IsMatch(text) || Rights().IsMatch(text);
    }

    /// <summary>Whether a block is a short opening and a link: "Read also: …".</summary>
    public static bool LeadsAway(TextBlock block)
    {
        var colon = block.Text.AsSpan().IndexOfAny(':', '：');
        return colon is > 0 and <= 50 && block.LinkShare >= 0.9 * (block.Text.Length - colon) / block.Text.Length - 0.05;
    }

    [GeneratedRegex(
        """
            ^\p{P}?\s*(?:
                (?:titel|beitrags|symbol|archiv|vorschau|aufmacher)?(?:bild|foto)(?:er|s|quelle|nachweis|rechte)?
                | (?:cover\s|main\s|featured\s)?(?:image|picture|photo|photograph)s?(?:\sby|\scredit|\scourtesy)?
                | (?:image|picture|photo)\scredit | credits? | crédits?(?:\sphotos?)? | photos?\s?/\s?\p{L}+ | quelle | quellen | source
                | sources | fuente | fonte | kaynak | sumber | źródło | zdjęcie
                | foto[sğ]?\p{Ll}* | imagen | immagine | görsel | gambar | grafik | graphic | illustration | фото | источник | الصورة
                | المصدر | 图 | 圖 | 图片来源 | 来源 | 來源 | 写真 | 画像 | 사진 | 출처
            )\s?(?:[:：/|©]|\(c\)).{1,100}$
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Credit();

    // "The quay on Monday. Photo: K. Berg / NTB"
    [GeneratedRegex(
        @"(?:^|[.!?,)\]]\s?|\s[-–—|/]\s|\s\(|\s\[)(?:photo|foto|fotoğraf|bild|image|picture|фото|crédits?(?: photo)?|credits?"
            + @"|imagen|immagine|gambar|zdjęcie|fot|beeld)(?: credit| courtesy)?\s?[:/]\s?\p{Lu}[\p{L}\p{N}.&'’ /,|@+-]{1,60}[)\]]?$"
            + @"|^【(?:写真|関連記事|画像|動画|照片|图片)[^】]{0,10}】",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CreditAtEnd();

    [GeneratedRegex(
        @"^(?:abbildung|abb\.|figure|fig\.|figura|şekil|рис\.|рисунок|图|圖|図|그림)\s?[0-9]{0,3}\s?[:：.|]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Figure();

    [GeneratedRegex(
        "facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|pinterest|tiktok|google news|mastodon|bluesky",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Network();

    // At the beginning, or after the name of a person or thing in a picture.
    [GeneratedRegex(
        @"^(?:©|\(c\)\s|copyright\b|all rights reserved|tous droits réservés|alle rechte vorbehalten)|©\s?[^.]{1,60}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Rights();
}
