using System.Globalization;
using System.Text;
using Summarizer.Text;

namespace Summarizer.Models.Replies;

/// <summary>Parses strings of malformed JSON: what follows a quotation mark decides whether it ends the string.</summary>
internal static class LooseString
{
    private const int MaxKeyLength = 64;
    private const int MaxLiteralLength = 24;

    /// <summary>Whether a character may open a string.</summary>
    public static bool Opens(char c) => c is '"' or '\'' or '`' or '“' or '”' or '„' or '‘' or '’' or '＂';

    /// <summary>
    /// Reads the string whose opening mark is at <paramref name="at"/> and advances past its closing mark; false if it has no end.
    /// </summary>
    public static bool TryRead(string text, ref int at, StringPlace place, ref ReplyRepairs repairs, out string value)
    {
        var builder = new StringBuilder();
        var open = text[at++];
        var inner = at;
        if (open != '"')
            repairs |= ReplyRepairs.Quotes;
        while (at < text.Length)
        {
            var c = text[at];
            if (Closes(c, open) && IsEnd(text, at + 1, place))
            {
                at++;
                value = CanonicalText.DropNoncharacters(builder.ToString());
                if (value.Length != builder.Length)
                    repairs |= ReplyRepairs.Characters;
                return true;
            }

            if (c == '\\')
            {
                AppendEscape(builder, text, ref at, ref repairs);
                continue;
            }

            if (Closes(c, open))
            {
                // A name between two marks, then a colon: this string's closing mark is missing, and the next member begins.
                if (place != StringPlace.Key && inner < at && !text.AsSpan(inner, at - inner).Contains(' ') && IsKeyAt(text, inner - 1))
                    break;
                inner = at + 1;
                repairs |= ReplyRepairs.Quotes;
            }
            else if (c < ' ')
                repairs |= ReplyRepairs.Escapes;
            builder.Append(c);
            at++;
        }

        value = "";
        return false;
    }

    /// <summary>Resolves the escapes of a text, as if it were the content of a string.</summary>
    public static string Unescape(string text)
    {
        var (builder, repairs) = (new StringBuilder(text.Length), ReplyRepairs.None);
        for (var at = 0; at < text.Length; )
        {
            if (text[at] == '\\')
                AppendEscape(builder, text, ref at, ref repairs);
            else
                builder.Append(text[at++]);
        }

        return CanonicalText.DropNoncharacters(builder.ToString());
    }

    private static void AppendEscape(StringBuilder builder, string text, ref int at, ref ReplyRepairs repairs)
    {
        var letter = at + 1 < text.Length ? text[at + 1] : '\0';
        at = Math.Min(at + 2, text.Length);
        switch (letter)
        {
            case '"' or '\\' or '/':
                builder.Append(letter);
                break;
            case 'n':
                builder.Append('\n');
                break;
            case 't':
                builder.Append('\t');
                break;
            case 'r':
                builder.Append('\r');
                break;
            case 'b' or 'f':
                builder.Append(' ');
                break;
            case 'u'
                when at + 4 <= text.Length
                    && ushort.TryParse(text.AsSpan(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                builder.Append((char)unit);
                at += 4;
                break;
            default:
                repairs |= ReplyRepairs.Escapes;
                if (letter is not ('\0' or 'u'))
                    builder.Append(letter);
                break;
        }
    }

    private static bool Closes(char c, char open) =>
        open switch
        {
            '"' or '\'' or '`' => c == open,
            '‘' or '’' => c is '’' or '‘' or '\'',
            _ => c is '”' or '“' or '"' or '＂',
        };

    // In valid JSON one of these always follows a closing mark, so valid JSON is read unchanged.
    private static bool IsEnd(string text, int at, StringPlace place)
    {
        var next = SkipSpace(text, at);
        if (next == text.Length)
            return true;
        return text[next] switch
        {
            ':' or '：' => place == StringPlace.Key,
            '}' or ']' => true,
            ',' or '，' => place != StringPlace.Key && IsNextAt(text, SkipSpace(text, next + 1), place),
            '/' => StartsComment(text, next),
            '`' => text.AsSpan(next).StartsWith("```", StringComparison.Ordinal),
            var c when Opens(c) && place == StringPlace.Member => IsKeyAt(text, next),
            var c when Opens(c) && place == StringPlace.Element => text.AsSpan(at, next - at).Contains('\n'),
            _ => false,
        };
    }

    // Whether what follows the comma after a string can be the next member or element.
    private static bool IsNextAt(string text, int at, StringPlace place)
    {
        if (at == text.Length || text[at] is '}' or ']' or '{' or ',' || StartsComment(text, at))
            return true;
        if (place == StringPlace.Member)
            return IsKeyAt(text, at);
        return Opens(text[at]) || text[at] == '[' || IsLiteralAt(text, at);
    }

    private static bool IsKeyAt(string text, int at)
    {
        var isQuoted = Opens(text[at]);
        var end = isQuoted ? at + 1 : at;
        var most = Math.Min(text.Length, end + MaxKeyLength);
        while (end < most && (isQuoted ? !Closes(text[end], text[at]) : char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        if (end == at || end == text.Length)
            return false;
        var colon = SkipSpace(text, isQuoted ? end + 1 : end);
        return colon < text.Length && text[colon] is ':' or '：';
    }

    private static bool IsLiteralAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MaxLiteralLength && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '+'))
            end++;
        var literal = text.AsSpan(at, end - at);
        var next = SkipSpace(text, end);
        return next < text.Length
            && text[next] is ',' or ']'
            && (
                literal is "true" or "false" or "null" or "..."
                || double.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            );
    }

    private static bool StartsComment(string text, int at) => text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*';

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '\uFEFF' or '\u200B'))
            at++;
        return at;
    }
}

/// <summary>The role of a string in JSON.</summary>
internal enum StringPlace
{
    /// <summary>The name of a member.</summary>
    Key,

    /// <summary>The value of a member.</summary>
    Member,

    /// <summary>An element of an array.</summary>
    Element,
}
