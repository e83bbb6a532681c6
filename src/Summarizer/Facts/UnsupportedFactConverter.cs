using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Facts;

/// <summary>Also reads version 1 of the contract, in which a fact is only its text.</summary>
public sealed class UnsupportedFactConverter : JsonConverter<UnsupportedFact>
{
    /// <inheritdoc/>
    public override UnsupportedFact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return OfVersion1(reader.GetString()!);
        var members = JsonSerializer.Deserialize(ref reader, UnsupportedFactJson.Strict.UnsupportedFactMembers)!;
        return new UnsupportedFact(members.Kind, members.Text);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UnsupportedFact value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, new(value.Kind, value.Text), UnsupportedFactJson.Strict.UnsupportedFactMembers);
    }

    private static UnsupportedFact OfVersion1(string text) => new(text.Any(char.IsDigit) ? FactKind.Number : FactKind.Name, text);
}

internal sealed record UnsupportedFactMembers(FactKind Kind, string Text);

[JsonSerializable(typeof(UnsupportedFactMembers))]
internal sealed partial class UnsupportedFactJson : JsonSerializerContext
{
    public static UnsupportedFactJson Strict { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                RespectNullableAnnotations = true,
                RespectRequiredConstructorParameters = true,
                Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
            }
        );
}
