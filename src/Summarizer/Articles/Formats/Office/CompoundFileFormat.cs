using System.Text;

namespace Summarizer.Articles.Formats.Office;

/// <summary>Rejects files in Microsoft's compound format: documents of old office suites, and newer ones with a password.</summary>
internal sealed class CompoundFileFormat : IArticleFormat
{
    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // The name of the stream that holds an encrypted document ([MS-OFFCRYPTO] 2.3.4.4).
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    public FormatReading? Read(SourceFile file)
    {
        if (!file.Bytes.StartsWith(Signature))
            return null;
        var isEncrypted = file.Bytes.IndexOf(EncryptedPackage) >= 0;
        return new FormatReading.Unreadable(isEncrypted ? Rejections.Encrypted : Rejections.OldOffice);
    }
}
