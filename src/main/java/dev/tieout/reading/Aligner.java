package dev.tieout.reading;

import dev.tieout.form.Form;
import dev.tieout.form.Slot;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.reading.ReadingBuilder.Built;
import dev.tieout.reading.TableReader.Way;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The engine: finds the tables of known forms in a report and assigns its text to their slots. One
 * engine for every source: HTML cells, PDF cells and flattened text all become the same atoms;
 * labels anchor them, dynamic programming aligns them to the rows of the form, ties choose between
 * what is left. Immutable and thread-safe.
 */
public final class Aligner {
  private final Lexicon lexicon;
  private final NumbersInLabels numbers;
  private final GroupDashes dashes;
  private final Offers offers;
  private final LedgerReader ledgers;

  /** An engine that knows these forms, the earlier ones preferred where two fit equally well. */
  public Aligner(List<Form> forms) {
    this.lexicon = new Lexicon(forms);
    this.numbers = new NumbersInLabels(forms);
    this.dashes = new GroupDashes(lexicon);
    this.offers = new Offers(lexicon);
    this.ledgers = new LedgerReader(forms);
  }

  /** Reads a report. */
  public Readings align(Flow flow) {
    List<Item> items = content(flow).items();
    List<Claim> claims = claims(items);
    Readings readings = Leftovers.of(flow, items, claims, readings(claims));
    Map<Grid, List<Reading>> grids = new LinkedHashMap<>();
    ledgers
        .read(flow)
        .forEach((g, of) -> grids.put(g, of.stream().map(LedgerTable::reading).toList()));
    return readings.with(grids);
  }

  /** How the figures of a slot were won: one for each table of the report that has the slot. */
  public List<Derivation> derive(Flow flow, Slot slot) {
    Content content = content(flow);
    List<Claim> claims = claims(content.items());
    List<Reading> readings = readings(claims);
    List<Derivation> derivations = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (readings.get(i).table().id().equals(slot.table())) {
        new Deriver(flow, content.atoms(), claims.get(i), readings.get(i))
            .of(slot)
            .ifPresent(derivations::add);
      }
    }
    ledgers.read(flow).values().stream()
        .flatMap(List::stream)
        .flatMap(t -> t.derivation(slot).stream())
        .forEach(derivations::add);
    return derivations;
  }

  /** The same text as atoms and as items. */
  private record Content(List<Atom> atoms, List<Item> items) {}

  /** What the report says, without what its pages say of themselves, table by table. */
  private Content content(Flow flow) {
    List<Atom> atoms =
        numbers.asWords(
            Lexer.atoms(RowNumbers.without(PageNumbers.without(RunningHeads.without(flow)))));
    List<Item> items = items(atoms);
    return Interleaved.part(atoms, items, lexicon)
        .map(parted -> new Content(parted, items(parted)))
        .orElse(new Content(atoms, items));
  }

  private List<Item> items(List<Atom> atoms) {
    return dashes.without(Items.of(atoms, lexicon));
  }

  private List<Claim> claims(List<Item> items) {
    return Claim.besideLeftOut(new Editions(lexicon).settle(Contest.of(offers.of(items))));
  }

  private List<Reading> readings(List<Claim> claims) {
    return Conditions.settle(
        claims.stream().map(Claim::best).toList(), claims.stream().map(this::reading).toList());
  }

  private Reading reading(Claim claim) {
    Lexicon.Entry entry = lexicon.tables().get(claim.region().table());
    Way best = claim.best();
    int values = best.rows().stream().mapToInt(r -> r.atoms().size()).sum();
    int slots = (int) entry.table().slots().count();
    Optional<Claim.Rival> rival = claim.rivals().stream().findFirst();
    Reading.Why why =
        new Reading.Why(
            best.cost(),
            rival.map(r -> lexicon.tables().get(r.offer().region().table()).form().id()).orElse(""),
            rival.map(Claim.Rival::cost).orElse(0.0),
            values,
            slots,
            claim.condition(),
            FiguresLeftOver.of(best),
            claim.offer().printed(),
            Versions.damageExplains(claim.ways(), claim.left()),
            claim.left());
    Place place = claim.offer().items().get(0).atom().place();
    if (why.refused()) {
      return Reading.refused(entry.form(), entry.table(), place, why);
    }
    Built built = ReadingBuilder.build(claim.ways());
    Reading whole =
        new Reading(
            entry.form(),
            entry.table(),
            place,
            PrintedUnits.of(claim),
            built.fillings(),
            built.usedTies(),
            why);
    return whole.of(Versions.of(whole, claim.ways()));
  }
}
