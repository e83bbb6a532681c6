using System.Text;
using System.Text.RegularExpressions;

namespace LocalFunctions.Discovery;

/// <summary>A container and a pattern for blob names, such as <c>uploads/in/{name}.txt</c>.</summary>
internal sealed partial class BlobPath
{
    private readonly Regex _pattern;

    private readonly string _text;

    private BlobPath(string container, string namePattern, string prefix, Regex pattern, IReadOnlyList<string> names)
    {
        _text = $"{container}/{namePattern}";
        Container = container;
        Prefix = prefix;
        _pattern = pattern;
        Names = names;
    }

    public string Container { get; }

    /// <summary>The literal start of every matching name. Listings are limited to it.</summary>
    public string Prefix { get; }

    /// <summary>The names in braces.</summary>
    public IReadOnlyList<string> Names { get; }

    public static BlobPath Parse(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var container = slash < 0 ? path : path[..slash];
        if (!ContainerName().IsMatch(container))
            throw new FormatException($"'{path}' must start with a container name: 3-63 lower-case letters, digits and single hyphens");
        var names = slash < 0 ? "{name}" : path[(slash + 1)..];
        return names.Length == 0
            ? throw new FormatException($"'{path}' must name a blob after the container, for example {container}/{{name}}")
            : Parse(container, names);
    }

    public override string ToString() => _text;

    /// <summary>The values of the names in braces, or null if the blob name does not match.</summary>
    public IReadOnlyDictionary<string, object?>? Match(string blobName)
    {
        var match = _pattern.Match(blobName);
        return match.Success
            ? Names.ToDictionary(name => name, object? (name) => match.Groups[name].Value, StringComparer.OrdinalIgnoreCase)
            : null;
    }

    private static BlobPath Parse(string container, string pattern)
    {
        var names = new List<string>();
        var regex = new StringBuilder("^");
        var position = 0;
        foreach (Match hole in Hole().Matches(pattern))
        {
            names.Add(hole.Groups[1].Value);
            regex.Append(Regex.Escape(pattern[position..hole.Index])).Append("(?<").Append(names[^1]).Append(">.*)");
            position = hole.Index + hole.Length;
        }

        var rest = pattern[position..];
        if (rest.AsSpan().ContainsAny('{', '}'))
            throw new FormatException($"'{pattern}' has an unbalanced brace");
        regex.Append(Regex.Escape(rest)).Append('$');
        var prefix = names.Count == 0 ? pattern : pattern[..pattern.IndexOf('{', StringComparison.Ordinal)];
        return new BlobPath(
            container,
            pattern,
            prefix,
            new Regex(regex.ToString(), RegexOptions.CultureInvariant | RegexOptions.Singleline),
            names
        );
    }

    [GeneratedRegex(@"\{([A-Za-z_][A-Za-z0-9_]*)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^(?=.{3,63}$)([a-z0-9]+(-[a-z0-9]+)*|\$root|\$web)$")]
    private static partial Regex ContainerName();
}
