using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A case of a choice of types: a record around its value.</summary>
internal static class CaseRecord
{
    /// <param name="isDerived">Whether its base has something that is compared too.</param>
    public static void Write(CodeWriter writer, string header, string name, TypeModel value, ApiNames api, CaseClosure closure, bool isDerived)
    {
        if (!ContentShape.IsNeeded(value))
        {
            closure.WriteCase(writer, header);
            return;
        }

        using (writer.OpenBlock(header))
        {
            RecordMembers.WriteEquality(writer, name, [new RecordMember("Value", value, IsOptional: false)], api, isDerived);
            closure.WriteCase(writer);
        }
    }
}
