/** The whole walk under load: how many declarations a second, how soon, and beside what limit. */
package no.klarering.bench.endtoend;
