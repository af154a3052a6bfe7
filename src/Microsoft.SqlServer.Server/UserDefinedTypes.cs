namespace Microsoft.SqlServer.Server;

// The four types of the missing package that Microsoft.Data.SqlClient names in methods on its normal path.
// They serve CLR user-defined types, which this site does not use; the JIT must nevertheless be able to load them.

public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}

public interface IBinarySerialize
{
    void Read(BinaryReader r);
    void Write(BinaryWriter w);
}

public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message) : base(message)
    {
    }

    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"{udtType?.FullName}: {resourceReason}");
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    public Format Format { get; } = format;
    public int MaxByteSize { get; set; }
    public bool IsFixedLength { get; set; }
    public bool IsByteOrdered { get; set; }
    public string ValidationMethodName { get; set; }
    public string Name { get; set; }
}
