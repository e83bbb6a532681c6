using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Facts;

namespace Summarizer.Digests;

/// <summary>Also reads version 1 of the contract, in which a key point is only its text and no statement has sources.</summary>
public sealed class StatementConverter : JsonConverter<Statement>
{
    /// <inheritdoc/>
    public override Statement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new Statement(reader.GetString()!, [], []);
        var members = JsonSerializer.Deserialize(ref reader, StatementJson.Strict.StatementMembers)!;
        return new Statement(members.Text, members.Sources, members.Unsupported);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Statement value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(
            writer,
            new StatementMembers
            {
                Text = value.Text,
                Sources = value.Sources,
                Unsupported = value.Unsupported,
            },
            StatementJson.Strict.StatementMembers
        );
    }
}

internal sealed record StatementMembers
{
    public required string Text { get; init; }

    public IReadOnlyList<SourceSpan> Sources
    {
        get;
        init => field = value ?? [];
    } = [];

    public required IReadOnlyList<UnsupportedFact> Unsupported { get; init; }
}

[JsonSerializable(typeof(StatementMembers))]
internal sealed partial class StatementJson : JsonSerializerContext
{
    public static StatementJson Strict { get; } = new(DigestJson.CreateOptions(JsonNamingPolicy.CamelCase));
}
