using System.Text.Encodings.Web;
using System.Text.Json;

namespace TestSupport.FakeModel;

/// <summary>How the fake model writes JSON: like real models, without escaping letters.</summary>
public static class FakeJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
