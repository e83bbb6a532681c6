using System.Text;

namespace Summarizer.Articles.Formats.Html.Css;

/// <summary>
/// Splits a style sheet into selectors and their declarations, without nesting, comments, and rules that do not apply to a screen.
/// AngleSharp.Css does not serve here: it drops declarations that it does not know.
/// </summary>
internal sealed class CssRules
{
    /// <summary>Stands for a comment: a space in declarations, nothing in selectors.</summary>
    public const char Comment = '\u0001';

    private const int MaxDepth = 32;
    private const int MaxSelectors = 64;
    private const int MaxSelectorLength = 400;

    private sealed record Block(IReadOnlyList<string>? Selectors, bool IsSkipped)
    {
        public StringBuilder Declarations { get; } = new();
    }

    private readonly string _css;
    private readonly Stack<Block> _open = new([new Block(null, false)]);
    private readonly List<(IReadOnlyList<string> Selectors, string Declarations)> _rules = [];

    private CssRules(string css) => _css = css;

    /// <summary>The rules in their order.</summary>
    public static IReadOnlyList<(IReadOnlyList<string> Selectors, string Declarations)> Of(string css) =>
        new CssRules(
            WithoutComments(css).Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal)
        ).Split();

    /// <summary>Splits at a separator outside of strings and brackets.</summary>
    public static IEnumerable<string> SplitAt(string text, char separator)
    {
        for (var start = 0; start <= text.Length; )
        {
            var end = EndOfPart(text, start, separator, separator, separator);
            if (end > start)
                yield return text[start..end];
            start = end + 1;
        }
    }

    /// <summary>Reads escapes: "\64 isplay" is "display".</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            var end = i + 1;
            var code = 0;
            while (end < text.Length && end < i + 7 && char.IsAsciiHexDigit(text[end]))
                code = code * 16 + Convert.ToInt32(text[end++].ToString(), 16);
            if (end == i + 1)
                plain.Append(text[++i]);
            else
            {
                plain.Append(Rune.TryCreate(code, out var rune) ? rune.ToString() : "\uFFFD");
                i = end < text.Length && char.IsWhiteSpace(text[end]) ? end : end - 1;
            }
        }

        return plain.ToString();
    }

    /// <summary>A sheet or the declarations of an element without comments; a mark stands for each.</summary>
    public static string WithoutComments(string css)
    {
        if (!css.Contains("/*", StringComparison.Ordinal))
            return css;
        var text = new StringBuilder(css.Length);
        var from = 0;
        for (var at = 0; at < css.Length; at++)
        {
            if (css[at] == '\\')
                at++;
            else if (css[at] is '"' or '\'')
                at = EndOfString(css, at);
            else if (css[at] == '/' && at + 1 < css.Length && css[at + 1] == '*')
            {
                text.Append(css, from, at - from).Append(Comment);
                var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
                if (end < 0)
                    return text.ToString();
                from = end + 2;
                at = from - 1;
            }
        }

        return text.Append(css, from, css.Length - from).ToString();
    }

    private List<(IReadOnlyList<string> Selectors, string Declarations)> Split()
    {
        for (var at = 0; at < _css.Length; )
        {
            var end = EndOfPart(_css, at, '{', '}', ';');
            var part = _css.AsSpan(at, end - at).Trim();
            switch (end < _css.Length ? _css[end] : '}')
            {
                case '{':
                    Flush();
                    _open.Push(Open(part));
                    break;
                case '}':
                    Declare(part);
                    Flush();
                    if (_open.Count > 1)
                        _open.Pop();
                    break;
                default:
                    Declare(part);
                    break;
            }

            at = end + 1;
        }

        while (_open.Count > 0)
        {
            Flush();
            _open.Pop();
        }

        return _rules;
    }

    private void Declare(ReadOnlySpan<char> declaration)
    {
        if (_open.Peek() is { IsSkipped: false, Selectors: not null } block && !declaration.IsEmpty && declaration[0] != '@')
            block.Declarations.Append(declaration).Append(';');
    }

    private void Flush()
    {
        var block = _open.Peek();
        if (block.Selectors is { Count: > 0 } selectors && block.Declarations.Length > 0)
            _rules.Add((selectors, block.Declarations.Replace(Comment, ' ').ToString()));
        block.Declarations.Clear();
    }

    private Block Open(ReadOnlySpan<char> prelude)
    {
        var around = _open.Peek();
        if (around.IsSkipped || _open.Count > MaxDepth || prelude.Length > MaxSelectorLength * MaxSelectors)
            return new Block(null, true);
        if (prelude is not ['@', ..])
            return new Block(Nest(around.Selectors, prelude.ToString().Replace(Comment.ToString(), "", StringComparison.Ordinal)), false);
        var rule = prelude.ToString().Replace(Comment, ' ').ToLowerInvariant();
        var name = rule[..(rule.AsSpan().IndexOfAny(" (\t\r\n") is var end and >= 0 ? end : rule.Length)];
        var condition = rule[name.Length..].Trim();
        return name switch
        {
            "@media" => new Block(around.Selectors, !MediaQuery.Applies(condition)),
            "@container" => new Block(around.Selectors, !MediaQuery.Applies(condition[Math.Max(0, condition.IndexOf('('))..])),
            "@supports" => new Block(around.Selectors, condition.StartsWith("not", StringComparison.Ordinal)),
            "@layer" => new Block(around.Selectors, false),
            "@scope" when condition is ['(', ..] => new Block(
                Nest(around.Selectors, prelude[(prelude.IndexOf('(') + 1)..].ToString().Split(')')[0]),
                false
            ),
            _ => new Block(null, true),
        };
    }

    private static List<string> Nest(IReadOnlyList<string>? around, string selectors)
    {
        var nested = new List<string>();
        foreach (var selector in SplitAt(selectors, ',').Select(one => one.Trim()))
        {
            foreach (var outer in around ?? [""])
            {
                var full =
                    outer.Length == 0 ? selector
                    : selector.Contains('&', StringComparison.Ordinal) ? selector.Replace("&", outer, StringComparison.Ordinal)
                    : $"{outer} {selector}";
                if (nested.Count < MaxSelectors && full.Length is > 0 and <= MaxSelectorLength)
                    nested.Add(full);
            }
        }

        return nested;
    }

    // Where a part of the text ends: at one of the marks outside of strings and brackets, or where the text ends.
    private static int EndOfPart(string text, int at, char mark1, char mark2, char mark3)
    {
        var depth = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\\')
                at++;
            else if (c is '"' or '\'')
                at = EndOfString(text, at);
            else if (c is '(' or '[')
                depth++;
            else if (c is ')' or ']')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && (c == mark1 || c == mark2 || c == mark3))
                return at;
        }

        return text.Length;
    }

    private static int EndOfString(string text, int at)
    {
        var quote = text[at];
        for (at++; at < text.Length && text[at] != quote && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == '\\')
                at++;
        }

        return at;
    }
}
