using System.Text.Encodings.Web;
using System.Text.Json;

namespace TestSupport.FakeModel;

/// <summary>How the fake model writes JSON: as models do, with letters as they are.</summary>
public static class FakeJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
