using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summarizer.Webhooks;

/// <summary>Writes JSON member by member: signed bytes must not depend on a serializer's options.</summary>
internal static class JsonBytes
{
    // As in all of the product's JSON, letters of every script are unescaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(Action<Utf8JsonWriter> writeMembers)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Writes an object into an array.</summary>
    public static void WriteObject(this Utf8JsonWriter json, Action writeMembers)
    {
        json.WriteStartObject();
        writeMembers();
        json.WriteEndObject();
    }

    /// <summary>Writes an object as a member.</summary>
    public static void WriteObject(this Utf8JsonWriter json, string name, Action writeMembers)
    {
        json.WriteStartObject(name);
        writeMembers();
        json.WriteEndObject();
    }

    /// <summary>Writes an array as a member.</summary>
    public static void WriteArray(this Utf8JsonWriter json, string name, Action writeItems)
    {
        json.WriteStartArray(name);
        writeItems();
        json.WriteEndArray();
    }
}
