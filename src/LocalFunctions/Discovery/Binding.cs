using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalFunctions.Discovery;

/// <summary>A function's binding, in the worker's JSON. Its type decides which members it has.</summary>
internal sealed record Binding
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public string Name { get; init; } = string.Empty;

    public string Type { get; init; } = string.Empty;

    public AuthorizationLevel AuthLevel { get; init; } = AuthorizationLevel.Function;

    public IReadOnlyList<string>? Methods { get; init; }

    public string? Route { get; init; }

    public string Path { get; init; } = string.Empty;

    public string QueueName { get; init; } = string.Empty;

    public string? Connection { get; init; }

    public string Schedule { get; init; } = string.Empty;

    public bool UseMonitor { get; init; } = true;

    public bool RunOnStartup { get; init; }

    public IReadOnlyDictionary<string, string>? Properties { get; init; }

    public bool IsTrigger => Type.EndsWith("Trigger", StringComparison.OrdinalIgnoreCase);

    public bool IsDeferred =>
        Properties is not null && Properties.TryGetValue("supportsDeferredBinding", out var value) && bool.Parse(value);

    public static Binding Parse(string json) => JsonSerializer.Deserialize<Binding>(json, Format)!;
}

/// <summary>The kind of key that an HTTP function requires.</summary>
internal enum AuthorizationLevel
{
    Anonymous,
    User,
    Function,
    System,
    Admin,
}
