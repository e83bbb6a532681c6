using System.Text;
using Google.Protobuf;

namespace TestSupport.Telemetry;

/// <summary>A protobuf message without its schema: fields by number, in the order received.</summary>
public sealed class WireMessage
{
    private readonly List<(int Number, ulong Bits, byte[]? Bytes)> _fields = [];

    /// <exception cref="InvalidProtocolBufferException">The bytes are not a protobuf message.</exception>
    public WireMessage(byte[] bytes)
    {
        using var input = new CodedInputStream(bytes);
        while (input.ReadTag() is > 0 and var tag)
            _fields.Add(Read(WireFormat.GetTagFieldNumber(tag), WireFormat.GetTagWireType(tag), input));
    }

    public IEnumerable<WireMessage> Messages(int number) => All(number).Select(field => new WireMessage(field.Bytes ?? []));

    public WireMessage? Message(int number) => Messages(number).LastOrDefault();

    public string Text(int number) => Encoding.UTF8.GetString(Bytes(number));

    public string Hex(int number) => Convert.ToHexStringLower(Bytes(number));

    public ulong Bits(int number) => All(number).LastOrDefault().Bits;

    public double Number(int number) => BitConverter.UInt64BitsToDouble(Bits(number));

    public bool Has(int number) => All(number).Any();

    private byte[] Bytes(int number) => All(number).LastOrDefault().Bytes ?? [];

    private IEnumerable<(int Number, ulong Bits, byte[]? Bytes)> All(int number) => _fields.Where(field => field.Number == number);

    private static (int, ulong, byte[]?) Read(int number, WireFormat.WireType type, CodedInputStream input) =>
        type switch
        {
            WireFormat.WireType.Varint => (number, input.ReadUInt64(), null),
            WireFormat.WireType.Fixed64 => (number, input.ReadFixed64(), null),
            WireFormat.WireType.Fixed32 => (number, input.ReadFixed32(), null),
            WireFormat.WireType.LengthDelimited => (number, 0, input.ReadBytes().ToByteArray()),
            _ => throw new FormatException($"Field {number} has an unknown or obsolete wire type."),
        };
}
