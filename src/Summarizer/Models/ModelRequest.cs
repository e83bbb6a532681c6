using System.Security.Cryptography;
using System.Text.Json;

namespace Summarizer.Models;

/// <summary>A request to a model: everything that determines its answer, and nothing else.</summary>
public sealed record ModelRequest
{
    /// <summary>SHA-256 of the article's canonical text, hexadecimal. Replies about an article are stored under it.</summary>
    public required string ContentHash { get; init; }

    /// <summary>On Azure OpenAI, the name of the deployment.</summary>
    public required string Model { get; init; }

    /// <summary>The constant part of the prompt: the system message. Providers cache a constant prefix.</summary>
    public required string Instructions { get; init; }

    /// <summary>The variable part of the prompt: the user message.</summary>
    public required string Input { get; init; }

    /// <summary>The JSON Schema of the reply, limited to what strict mode allows.</summary>
    public required ReplySchema Schema { get; init; }

    public required int MaxOutputTokens { get; init; }

    /// <summary>SHA-256 of the request, hexadecimal. The same request has the same hash in every process.</summary>
    public string Hash() =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes((string[])[Model, Instructions, Input, Schema.Name, Schema.Json, $"{MaxOutputTokens}"])
            )
        );
}
