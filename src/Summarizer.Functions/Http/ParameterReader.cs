using Microsoft.Extensions.Primitives;

namespace Summarizer.Functions.Http;

/// <summary>Reads query parameters and remembers the first invalid one. An empty parameter counts as absent.</summary>
internal sealed class ParameterReader(IQueryCollection query)
{
    private const int MaxLength = 200;

    /// <summary>The first problem; null if all are valid.</summary>
    public IResult? Problem { get; private set; }

    public string? Text(string name)
    {
        if (!query.TryGetValue(name, out var values) || StringValues.IsNullOrEmpty(values))
            return null;
        if (values.Count > 1)
            return Fault(name, "Send it only once.");
        if (values[0]!.Length > MaxLength)
            return Fault(name, $"Use at most {MaxLength} characters.");
        return values[0]!.Trim() is { Length: > 0 } value ? value : null;
    }

    /// <summary>Null if the parameter is absent or invalid. <paramref name="parse"/> returns null for an invalid value.</summary>
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
