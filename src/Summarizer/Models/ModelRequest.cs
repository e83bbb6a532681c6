using System.Security.Cryptography;
using System.Text.Json;

namespace Summarizer.Models;

/// <summary>One question to a model: everything that decides its answer, and nothing else.</summary>
public sealed record ModelRequest
{
    /// <summary>SHA-256 of the article's canonical text, hexadecimal: under it the answers about one article are kept.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The model's name (on Azure OpenAI: of the deployment).</summary>
    public required string Model { get; init; }

    /// <summary>The constant part of the prompt: the system message. Providers cache a prefix that stays the same.</summary>
    public required string Instructions { get; init; }

    /// <summary>The part of the prompt that differs: the user message.</summary>
    public required string Input { get; init; }

    /// <summary>The JSON Schema that the reply follows, within what strict mode allows.</summary>
    public required ReplySchema Schema { get; init; }

    /// <summary>The most tokens the model may write.</summary>
    public required int MaxOutputTokens { get; init; }

    /// <summary>SHA-256 of the request, hexadecimal: the same question has the same hash in every process.</summary>
    public string Hash() =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes((string[])[Model, Instructions, Input, Schema.Name, Schema.Json, $"{MaxOutputTokens}"])
            )
        );
}
