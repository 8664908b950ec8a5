using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// An enum of numbers, with the struct that knows them: a C# enum where there are no others and all are whole, else a struct around the number.
/// </summary>
internal static class NumberEnumEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel.Enumeration model, ApiNames api)
    {
        var number = new TypeModel.Scalar(model.Kind);
        var type = TypeText.Of(new TypeModel.Declared(model.Name, DeclaredKind.OpenNumber), api);
        if (IsCSharpEnum(model))
        {
            WriteEnum(writer, model, TypeText.Of(number, api));
        }
        else
        {
            NumberStructEmitter.Write(writer, model, type, TypeText.Of(number, api));
        }

        NumberShapeEmitter.Write(writer.BlankLine(), model, type, number, api);
    }

    public static bool IsCSharpEnum(DeclarationModel.Enumeration model) => model is { IsClosed: true, Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 };

    private static void WriteEnum(CodeWriter writer, DeclarationModel.Enumeration model, string number)
    {
        using (writer.OpenBlock($"public enum {model.Name}{(model.Kind == ScalarKind.Int32 ? "" : $" : {number}")}"))
        {
            foreach (var value in model.Values)
            {
                writer.Lines($"{value.Name} = {value.Numbers[0]},");
            }
        }
    }
}
