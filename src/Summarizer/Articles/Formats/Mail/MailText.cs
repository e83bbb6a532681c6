using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Mail;

/// <summary>The conventions of plain text in mail.</summary>
internal static partial class MailText
{
    // A reply above a thread is longer than a cover note above a forwarded article.
    private const int MinCharactersOfAnswer = 300;

    private const int MaxLengthOfNotice = 2000;

    private const string PgpSigned = "-----BEGIN PGP SIGNED MESSAGE-----";

    /// <summary>Joins the lines of <c>format=flowed</c> (RFC 3676): a trailing space means that the paragraph continues.</summary>
    /// <param name="deletesSpace">The parameter <c>DelSp</c>: the space itself is not part of the text.</param>
    public static string Unflow(string text, bool deletesSpace)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = raw.StartsWith(' ') ? raw[1..] : raw; // Space-stuffed.
            if (line == "-- " || !line.EndsWith(' '))
                joined.Append(line).Append('\n');
            else
                joined.Append(deletesSpace ? line[..^1] : line);
        }

        return joined.ToString();
    }

    /// <summary>The text that PGP signed (RFC 9580, 7): without the signature, and without the dashes that protect lines from it.</summary>
    public static string WithoutPgp(string text)
    {
        if (!text.Contains(PgpSigned, StringComparison.Ordinal))
            return text;
        var kept = new List<string>();
        var (isHeader, isSignature) = (false, false);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(PgpSigned, StringComparison.Ordinal))
                isHeader = true;
            else if (line.StartsWith("-----BEGIN PGP SIGNATURE", StringComparison.Ordinal))
                isSignature = true;
            else if (line.StartsWith("-----END PGP SIGNATURE", StringComparison.Ordinal))
                isSignature = false;
            else if (isHeader)
                isHeader = line.Trim().Length > 0;
            else if (!isSignature)
                kept.Add(line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line);
        }

        return string.Join('\n', kept);
    }

    /// <summary>Whether the text is a message that PGP encrypted.</summary>
    public static bool IsEncrypted(string text) =>
        text.AsSpan().TrimStart().StartsWith("-----BEGIN PGP MESSAGE-----", StringComparison.Ordinal);

    /// <summary>The text without the signature and the quoted thread. For a forwarded mail, the forwarded text.</summary>
    public static string WithoutThread(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        var forward = lines.FindIndex(line => Forwarded().IsMatch(line));
        if (forward >= 0)
        {
            var before = lines.Take(forward).Sum(line => line.Trim().Length);
            lines = before >= MinCharactersOfAnswer ? lines[..forward] : WithoutFields(lines[(forward + 1)..]);
        }

        var signature = lines.FindIndex(line => line is "-- " or "--");
        if (signature > 0)
            lines = lines[..signature];
        var notice = lines.FindIndex(IsConfidentialityNotice);
        if (notice > 0 && lines.Take(notice).Sum(line => line.Length) * 2 >= lines.Sum(line => line.Length))
            lines = lines[..notice];
        if (lines.FindIndex(line => line.StartsWith('>')) is >= 0 and var quoted)
            lines = WithoutQuoted(lines, quoted);
        return string.Join('\n', lines);
    }

    /// <summary>Whether a line begins the notice that companies put under their mail.</summary>
    public static bool IsConfidentialityNotice(string line) => line.Length <= MaxLengthOfNotice && Confidential().IsMatch(line);

    // "From:", "Date:", "Subject:", "To:" of the forwarded mail.
    private static List<string> WithoutFields(List<string> lines)
    {
        var start = lines.FindIndex(line => line.Trim().Length > 0);
        if (start < 0)
            return lines;
        var end = start;
        while (end < lines.Count && Field().IsMatch(lines[end]))
            end++;
        return lines[end..];
    }

    // The line directly before the thread introduces it and ends with a colon: "On Friday Ann wrote:".
    private static List<string> WithoutQuoted(List<string> lines, int first)
    {
        var introduction = first - 1;
        while (introduction >= 0 && lines[introduction].Trim().Length == 0)
            introduction--;
        if (introduction >= 0 && lines[introduction].TrimEnd().EndsWith(':') && Introduction().IsMatch(lines[introduction]))
            lines[introduction] = "";
        return [.. lines.Where(line => !line.StartsWith('>'))];
    }

    [GeneratedRegex(
        """
            ^[\s*_]*(?:(?:confidentiality\ notice|disclaimer|yasal\ uyarı|haftungsausschluss|vertraulichkeitshinweis)\s?[:.-]\s*)?(?:
                (?:this|the\ information\ (?:contained\ )?in\ this)\ (?:e-?mail|message|communication)\b.{0,160}\b(?:confidential
                    |intended\ (?:solely|only)|privileged)
                | (?:diese|die\ informationen\ in\ dieser)\ (?:e-?mail|nachricht)\b.{0,160}\bvertraulich
                | ce\ (?:message|courriel|mail)\b.{0,160}\bconfidentiel | este\ (?:mensaje|correo|e-?mail)\b.{0,160}\bconfidencia
                | (?:esta\ mensagem|este\ e-?mail)\b.{0,160}\bconfidencia
                | (?:questo\ messaggio|questa\ e-?mail|le\ informazioni\ contenute\ in\ quest)\b.{0,160}\briservat
                | dit\ (?:e-?mail)?bericht\b.{0,160}\bvertrouwelijk
                | bu\ (?:e-?posta|mesaj|ileti|elektronik\ posta)\b.{0,160}\b(?:gizli|kişiye\ özel|sadece\ gönderil|yalnızca)
                | (?:e-?mail|surel|pesan)\ ini\b.{0,160}\brahasia | это\ (?:сообщение|письмо)\b.{0,160}\bконфиденциальн
            )
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Confidential();

    [GeneratedRegex(
        @"^(?:-{2,20}\s?[^-\n]{4,60}\s?-{2,20}|_{20,}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:"
            + @"|Début du message réexpédié\s?:)\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Forwarded();

    [GeneratedRegex(@"^\s*\*?[\p{L} -]{2,20}\*?\s?[:：]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"\d|@", RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();
}
