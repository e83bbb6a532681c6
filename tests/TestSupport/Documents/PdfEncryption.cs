using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TestSupport.Documents;

#pragma warning disable CA5351 // The format prescribes MD5.

/// <summary>The oldest encryption of PDF documents (ISO 32000-1, 7.6.3, revision 2), with the owner's password "owner".</summary>
internal static class PdfEncryption
{
    private const int Permissions = -44;

    private static ReadOnlySpan<byte> Padding =>
        [
            0x28,
            0xBF,
            0x4E,
            0x5E,
            0x4E,
            0x75,
            0x8A,
            0x41,
            0x64,
            0x00,
            0x4E,
            0x56,
            0xFF,
            0xFA,
            0x01,
            0x08,
            0x2E,
            0x2E,
            0x00,
            0xB6,
            0xD0,
            0x68,
            0x3E,
            0x80,
            0x2F,
            0x0C,
            0xA9,
            0xFE,
            0x64,
            0x53,
            0x69,
            0x7A,
        ];

    public static string Dictionary(string password)
    {
        var user = Convert.ToHexString(Rc4(Key(password), Padding.ToArray()));
        return $"<</Filter/Standard/V 1/R 2/P {Permissions}/O<{Convert.ToHexString(Owner(password))}>/U<{user}>>>";
    }

    public static byte[] Encrypt(string password, int number, byte[] bytes)
    {
        byte[] key = [.. Key(password), (byte)number, (byte)(number >> 8), 0, 0, 0];
        return Rc4(MD5.HashData(key)[..10], bytes);
    }

    private static byte[] Key(string password)
    {
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, Permissions);
        return MD5.HashData([.. Padded(password), .. Owner(password), .. permissions, (byte)'a'])[..5];
    }

    private static byte[] Owner(string password) => Rc4(MD5.HashData(Padded("owner"))[..5], Padded(password));

    private static byte[] Padded(string password) => [.. Encoding.Latin1.GetBytes(password), .. Padding[..(32 - password.Length)]];

    private static byte[] Rc4(byte[] key, byte[] bytes)
    {
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[bytes.Length];
        for (int n = 0, i = 0, j = 0; n < bytes.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            result[n] = (byte)(bytes[n] ^ state[(state[i] + state[j]) & 255]);
        }

        return result;
    }
}
