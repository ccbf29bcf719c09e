/**
 * What happens to a report's tables on their way into a flattened text: {@link
 * dev.tieout.generate.damage.DamageKind} names each damage and does it.
 */
package dev.tieout.generate.damage;
