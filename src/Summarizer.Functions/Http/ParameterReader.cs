using Microsoft.Extensions.Primitives;

namespace Summarizer.Functions.Http;

/// <summary>Reads query parameters and remembers the first that is wrong. An empty one is as good as absent.</summary>
internal sealed class ParameterReader(IQueryCollection query)
{
    private const int MaxLength = 200;

    /// <summary>What is wrong; null: nothing.</summary>
    public IResult? Problem { get; private set; }

    public string? Text(string name)
    {
        if (!query.TryGetValue(name, out var values) || StringValues.IsNullOrEmpty(values))
            return null;
        if (values.Count > 1)
            return Fault(name, "Give it once.");
        if (values[0]!.Length > MaxLength)
            return Fault(name, $"Give at most {MaxLength} characters.");
        return values[0]!.Trim() is { Length: > 0 } value ? value : null;
    }

    /// <summary>Null where the parameter is absent, or wrong, as <paramref name="parse"/> tells by null.</summary>
    public T? Read<T>(string name, Func<string, T?> parse, string remedy)
    {
        if (Text(name) is not { } text)
            return default;
        if (parse(text) is { } value)
            return value;
        Fault(name, remedy);
        return default;
    }

    private string? Fault(string name, string remedy)
    {
        Problem ??= Problems.BadParameter(name, remedy);
        return null;
    }
}
