/** Services of movement. */
package no.klarering.movement.service;
