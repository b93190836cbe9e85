import ManualModel
import ThaiText

extension Decoding {
  /// The tables that a process and each of its cases may have (content model 8.2).
  mutating func blocks(_ fields: Fields) -> ProcessBlocks {
    var blocks = ProcessBlocks()
    blocks.kpis = list(fields[.kpis], .kpi, main: .name) { decoding, fields in
      KPI(name: decoding.requiredTitle(fields, .name, .nameEn), target: decoding.target(fields[.target]))
    }
    blocks.digital = adoption(fields[.digital])
    blocks.innovation = adoption(fields[.innovation])
    blocks.requirements = list(fields[.requirements], .requirement, main: .text) { $0.requirement($1) }
    blocks.inputs = list(fields[.inputs], .input, main: .name) { decoding, fields in
      Input(
        name: decoding.requiredTitle(fields, .name, .nameEn), from: decoding.parties(fields[.from], .free),
        source: decoding.source(fields[.source]))
    }
    blocks.outputs = list(fields[.outputs], .output, main: .name) { decoding, fields in
      Output(
        id: decoding.stepID(fields[.id]), name: decoding.requiredTitle(fields, .name, .nameEn),
        to: decoding.parties(fields[.to], .free), kind: decoding.word(fields[.kind]) ?? .output)
    }
    blocks.chartsNote = markdown(fields[.chartsNote])
    blocks.notes = markdown(fields[.notes])
    return blocks
  }

  /// A list of mappings with one main key, or `none`.
  private mutating func list<Value>(
    _ field: Field?, _ vocabulary: Vocabulary, main: Key, _ read: (inout Decoding, Fields) -> Value?
  ) -> Stated<[Value]> {
    stated(field) { decoding, field in
      decoding.items(field).compactMap { node in
        decoding.fields(of: node, vocabulary, main: main, of: field.key).flatMap { read(&decoding, $0) }
      }
    }
  }

  private mutating func adoption(_ field: Field?) -> Stated<Adoption> {
    stated(field) { decoding, field in
      guard let fields = decoding.fields(of: field.node, .adoption, of: field.key) else { return nil }
      var adoption = Adoption(isUsed: decoding.isTrue(fields[.used]) ?? true, range: fields.range)
      adoption.how = decoding.markdown(fields[.how])
      adoption.benefit = decoding.markdown(fields[.benefit])
      adoption.since = decoding.text(fields[.since])
      adoption.sinceYear = adoption.since.flatMap {
        DateGrammar.since($0.value, fiscalYear: decoding.settings.fiscalYear)
      }
      adoption.systems = decoding.references(fields[.systems])
      return adoption
    }
  }

  private mutating func requirement(_ fields: Fields) -> Requirement? {
    let bases: [Key] = [.text, .law, .plan]
    let written = bases.compactMap { fields[$0] }
    guard let basis = written.first, written.count == 1 else {
      oneOfKeys(bases, in: fields)
      return nil
    }
    let remark = text(fields[.remark])
    guard let text = text(basis) else { return nil }
    switch basis.key {
    case .law: return Requirement(lawBasis(text), remark: remark)
    case .plan: return Requirement(.plan(text), remark: remark)
    default: return Requirement(.condition(text), remark: remark)
    }
  }

  /// `process` or `process#output`.
  private mutating func source(_ field: Field?) -> Input.Source? {
    guard let field, let written = line(field.node, field.key) else { return nil }
    let parts = written.value.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1).map {
      String(Substring($0))
    }
    return Input.Source(
      process: parts.first ?? "", output: parts.count > 1 ? parts[1] : nil, written: written)
  }
}
