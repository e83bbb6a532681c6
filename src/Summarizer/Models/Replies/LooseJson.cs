using System.Globalization;
using System.Text.Json.Nodes;

namespace Summarizer.Models.Replies;

/// <summary>
/// A tolerant parser for JSON objects as models write them without constrained decoding. Valid JSON is read unchanged. The parser only
/// moves forward, with bounded lookahead, so it takes linear time.
/// </summary>
internal sealed class LooseJson
{
    private const int MaxDepth = 32;

    private readonly string _text;
    private int _at;
    private ReplyRepairs _repairs;
    private bool _isBroken,
        _isTooDeep;

    private LooseJson(string text, int start) => (_text, _at) = (text, start);

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>Reads the object that begins at an opening brace.</summary>
    public static LooseObject Read(string text, int start)
    {
        var json = new LooseJson(text, start);
        var value = json.ReadObject(depth: 1);
        return new LooseObject(value, json._at, json._repairs, !json._isBroken, json._isTooDeep);
    }

    private JsonObject ReadObject(int depth)
    {
        var (members, braces) = (new JsonObject(), 0);
        while (true)
        {
            var hasComma = SkipSeparators();
            switch (Current)
            {
                case '{':
                    _at++;
                    if (++braces > 1)
                        _repairs |= ReplyRepairs.Brackets;
                    break;
                case '}':
                    if (hasComma)
                        _repairs |= ReplyRepairs.Commas;
                    Close(braces);
                    return members;
                case ']':
                    // The enclosing array ends here, so the object does too.
                    _repairs |= ReplyRepairs.Brackets;
                    return members;
                default:
                    if (!hasComma && members.Count > 0)
                        _repairs |= ReplyRepairs.Commas;
                    if (TryReadMember(members, depth))
                        break;
                    _isBroken = true;
                    return members;
            }
        }
    }

    // Skips as many closing braces as there were opening ones: prompt templates double all braces, models sometimes only the first.
    private void Close(int braces)
    {
        _at++;
        while (--braces > 0)
        {
            var next = _at;
            while (next < _text.Length && char.IsWhiteSpace(_text[next]))
                next++;
            if (next == _text.Length || _text[next] != '}')
                return;
            _at = next + 1;
        }
    }

    private bool TryReadMember(JsonObject members, int depth)
    {
        if (!TryReadKey(out var key))
            return false;
        SkipSpace();
        if (Current is not (':' or '：'))
            return false;
        _at++;
        SkipSpace();
        if (!TryReadValue(depth, StringPlace.Member, out var value))
            return false;
        members[key] = value;
        return true;
    }

    private bool TryReadKey(out string key)
    {
        if (LooseString.Opens(Current))
            return LooseString.TryRead(_text, ref _at, StringPlace.Key, ref _repairs, out key);
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '_' or '-')
            _at++;
        key = _text[start.._at];
        _repairs |= ReplyRepairs.Quotes;
        return key.Length > 0;
    }

    private JsonArray ReadArray(int depth)
    {
        var elements = new JsonArray();
        _at++;
        while (true)
        {
            var hasComma = SkipSeparators();
            switch (Current)
            {
                case ']':
                    if (hasComma)
                        _repairs |= ReplyRepairs.Commas;
                    _at++;
                    return elements;
                case '}':
                    _repairs |= ReplyRepairs.Brackets;
                    return elements;
                default:
                    if (!hasComma && elements.Count > 0)
                        _repairs |= ReplyRepairs.Commas;
                    if (!TryReadValue(depth, StringPlace.Element, out var value))
                    {
                        _isBroken = true;
                        return elements;
                    }

                    elements.Add(value);
                    break;
            }
        }
    }

    private bool TryReadValue(int depth, StringPlace place, out JsonNode? value)
    {
        value = null;
        switch (Current)
        {
            case '{' or '[' when depth == MaxDepth:
                _isTooDeep = true;
                return false;
            case '{':
                value = ReadObject(depth + 1);
                return !_isBroken;
            case '[':
                value = ReadArray(depth + 1);
                return !_isBroken;
            case var c when LooseString.Opens(c):
                if (!LooseString.TryRead(_text, ref _at, place, ref _repairs, out var text))
                    return false;
                value = JsonValue.Create(text);
                return true;
            default:
                return TryReadBare(out value);
        }
    }

    private bool TryReadBare(out JsonNode? value)
    {
        var start = _at;
        while (Current is not ('\0' or ',' or '，' or '}' or ']' or '\n'))
            _at++;
        var word = _text.AsSpan(start, _at - start).Trim();
        value = word switch
        {
            "" or "null" or "None" or "undefined" or "NaN" => null,
            "true" or "True" => JsonValue.Create(true),
            "false" or "False" => JsonValue.Create(false),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(
                whole
            ),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) =>
                JsonValue.Create(number),
            _ => JsonValue.Create(word.ToString()),
        };
        if (value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.String)
            _repairs |= ReplyRepairs.Quotes;
        return Current != '\0';
    }

    // Skips white space, comments and commas; returns whether there was a comma.
    private bool SkipSeparators()
    {
        var hasComma = false;
        while (true)
        {
            SkipSpace();
            if (Current is not (',' or '，'))
                return hasComma;
            if (hasComma)
                _repairs |= ReplyRepairs.Commas;
            hasComma = true;
            _at++;
        }
    }

    private void SkipSpace()
    {
        while (true)
        {
            while (char.IsWhiteSpace(Current) || Current is '\uFEFF' or '\u200B')
                _at++;
            if (Current is not ('/' or '#'))
                return;
            var rest = _text.AsSpan(_at);
            var (opening, closing) =
                rest.StartsWith("/*") ? (2, "*/")
                : rest.StartsWith("//") ? (2, "\n")
                : rest.StartsWith("#") ? (1, "\n")
                : (0, "");
            if (opening == 0)
                return;
            _repairs |= ReplyRepairs.Comments;
            var end = rest[opening..].IndexOf(closing);
            _at = end < 0 ? _text.Length : _at + opening + end + closing.Length;
        }
    }
}

/// <param name="Members">The members; if the end is missing, only the complete ones.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Repairs">What had to be repaired.</param>
/// <param name="IsComplete">Whether its end was found.</param>
/// <param name="IsTooDeep">Whether parsing stopped because the nesting is deeper than any draft's.</param>
internal readonly record struct LooseObject(JsonObject Members, int End, ReplyRepairs Repairs, bool IsComplete, bool IsTooDeep);
